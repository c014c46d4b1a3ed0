// How does the whole come to one loudness without clipping? Gentle compression, a gain, and a limiter that looks ahead.
import { loudness, type Stereo } from './loudness.ts';
import { truePeak } from './true-peak.ts';

export const TARGET_LUFS = -16;
export const HIGHEST_PEAK = -1;

const gainOf = (decibels: number): number => 10 ** (decibels / 20);

function amplified({ left, right, rate }: Stereo, gain: number): Stereo {
  return { left: left.map((x) => x * gain), right: right.map((x) => x * gain), rate };
}

/** Both channels turned down alike by a gain for each sample. */
function shaped({ left, right, rate }: Stereo, gains: Float32Array): Stereo {
  return {
    left: left.map((x, i) => x * (gains[i] ?? 1)),
    right: right.map((x, i) => x * (gains[i] ?? 1)),
    rate,
  };
}

/** Where it is louder than −18 dBFS it is turned down by half as much. Expects about −18 LUFS. */
function compressed(sound: Stereo): Stereo {
  const [attack, release] = [smoothing(0.015, sound.rate), smoothing(0.2, sound.rate)];
  const above = gainOf(-18) ** 2;
  let level = 0;
  const gains = sound.left.map((x, i) => {
    const now = (x * x + (sound.right[i] ?? 0) ** 2) / 2;
    level += (now > level ? attack : release) * (now - level);
    return level > above ? (above / level) ** 0.25 : 1;
  });
  return shaped(sound, gains);
}

function smoothing(seconds: number, rate: number): number {
  return 1 - Math.exp(-1 / (seconds * rate));
}

/** Gains that keep every sample under a ceiling, let down before the peak comes and up slowly after it. */
function limited(sound: Stereo, ceiling: number): Stereo {
  const ahead = Math.round(0.004 * sound.rate);
  const release = smoothing(0.12, sound.rate);
  const wanted = sound.left.map((x, i) =>
    Math.min(1, ceiling / Math.max(Math.abs(x), Math.abs(sound.right[i] ?? 0), 1e-9)),
  );
  const gains = new Float32Array(wanted.length).fill(1);
  for (let i = 0; i < wanted.length; i++) {
    const want = wanted[i] ?? 1;
    if (want >= 1) continue;
    for (let back = 0; back <= ahead && back <= i; back++) {
      const ramp = want + ((1 - want) * back) / ahead;
      if ((gains[i - back] ?? 1) > ramp) gains[i - back] = ramp;
    }
  }
  let now = 1;
  const smooth = gains.map((gain) => {
    now = Math.min(gain, now + release * (1 - now));
    return now;
  });
  return shaped(sound, smooth);
}

export interface Mastered extends Stereo {
  readonly lufs: number;
  /** dBTP. */
  readonly peak: number;
}

/** Rounds of gain and limiting until loudness and peak are both where they should be. */
const ROUNDS = 3;

/** Silence stays silence. */
export function mastered(sound: Stereo, target: number): Mastered {
  const found = loudness(sound);
  if (!Number.isFinite(found)) return { ...sound, lufs: found, peak: truePeak(sound) };
  const pressed = compressed(amplified(sound, gainOf(-18 - found)));
  let gain = target - loudness(pressed);
  let ceiling = HIGHEST_PEAK - 0.5;
  let best: Mastered = { ...pressed, lufs: found, peak: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const tried = limited(amplified(pressed, gainOf(gain)), gainOf(ceiling));
    best = { ...tried, lufs: loudness(tried), peak: truePeak(tried) };
    gain += target - best.lufs;
    ceiling -= Math.max(0, best.peak - (HIGHEST_PEAK - 0.2));
    if (Math.abs(target - best.lufs) < 0.1 && best.peak <= HIGHEST_PEAK) break;
  }
  return best;
}
