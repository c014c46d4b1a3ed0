// What makes the sound in a browser? Howler, and this is the only file that knows it.
import { Howl } from 'howler';
import { INSTRUMENTS, type Instrument, SLOTS, SOUNDS } from '../../../core/music/index.ts';
import type { CueTone } from './cues.ts';
import type { Speaker } from './parts.ts';
import { RECORDINGS } from './recordings.ts';

function bandOf(instrument: Instrument): Howl {
  const slots = SLOTS[instrument].map(({ note, at, length }): [string, [number, number]] => [
    `${note}`,
    [at, length],
  ]);
  return new Howl({ src: [RECORDINGS[instrument]], sprite: Object.fromEntries(slots) });
}

/** Cues are short: a held tone is let go after so many milliseconds. */
const LET_GO = 900;
const FADE = 250;

function sound(howl: Howl, { voice, pitch }: CueTone, volume: number): void {
  const { instrument, gain, kind, pan } = SOUNDS[voice];
  const near = SLOTS[instrument].reduce((best, slot) =>
    Math.abs(slot.note - pitch) < Math.abs(best.note - pitch) ? slot : best,
  );
  const id = howl.play(`${near.note}`);
  howl.rate(2 ** ((pitch - near.note) / 12), id);
  howl.volume(volume * gain, id);
  howl.stereo(pan, id);
  if (kind === 'held') setTimeout(() => howl.fade(volume * gain, 0, FADE, id), LET_GO);
}

export function openSpeaker(): Speaker {
  const band = new Map(INSTRUMENTS.map((instrument) => [instrument, bandOf(instrument)]));
  let music: { readonly howl: Howl; readonly url: string } | null = null;
  const stop = () => {
    music?.howl.unload();
    if (music) URL.revokeObjectURL(music.url);
    music = null;
  };
  return {
    tone: (tone, volume) => {
      const howl = band.get(SOUNDS[tone.voice].instrument);
      if (howl) setTimeout(() => sound(howl, tone, volume), tone.after);
    },
    start: (file, volume, ended) => {
      stop();
      const url = URL.createObjectURL(file);
      const howl = new Howl({
        src: [url],
        format: ['wav'],
        html5: true,
        volume,
        onend: ended,
        onplayerror: ended,
      });
      music = { howl, url };
      howl.play();
    },
    stop,
    setVolume: (volume) => music?.howl.volume(volume),
  };
}
