// Is a rendered piece as it should be? Length, loudness, peak and silence, counted on the sound itself.
import { BAR, type Piece, secondsOf } from '../core/debrief/compose/index.ts';
import { HIGHEST_PEAK, longestSilence, type Mastered, TARGET_LUFS } from '../core/music/index.ts';

export interface Measured {
  readonly seconds: number;
  readonly lufs: number;
  /** dBTP. */
  readonly truePeak: number;
  readonly longestSilenceBars: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function measure(piece: Piece, sound: Mastered): Measured {
  return {
    seconds: round(sound.left.length / sound.rate),
    lufs: round(sound.lufs),
    truePeak: round(sound.peak),
    longestSilenceBars: round(longestSilence(sound, piece.seconds) / secondsOf(BAR, piece.bpm)),
  };
}

/** 40–90 seconds at −16 ± 2 LUFS, nothing clipped, no silence over two bars. */
export function isWell({ seconds, lufs, truePeak, longestSilenceBars }: Measured): boolean {
  return (
    seconds >= 40 &&
    seconds <= 90 &&
    Math.abs(lufs - TARGET_LUFS) <= 2 &&
    truePeak <= HIGHEST_PEAK &&
    longestSilenceBars <= 2
  );
}
