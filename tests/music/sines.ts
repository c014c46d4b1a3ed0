// Which sounds do the tests of the mixer know the answer for? Sines, and recordings made of sines.
import type { Pcm, Stereo } from '../../src/core/music/index.ts';
import { INSTRUMENTS, type Instrument } from '../../src/core/music/index.ts';
import { SLOTS } from '../../src/core/music/instruments.ts';

export interface Wave {
  readonly hertz: number;
  /** Peak, in decibels below full scale. */
  readonly decibels: number;
  readonly seconds: number;
  /** In radians. */
  readonly phase?: number;
}

export function sine({ hertz, decibels, seconds, phase = 0 }: Wave, rate: number): Float32Array {
  const peak = 10 ** (decibels / 20);
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, i) => peak * Math.sin((2 * Math.PI * hertz * i) / rate + phase),
  );
}

/** The same waves, one after the other, in both channels. */
export function stereo(waves: readonly Wave[], rate = 48_000): Stereo {
  const parts = waves.map((wave) => sine(wave, rate));
  const left = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    left.set(part, at);
    at += part.length;
  }
  return { left, right: left.slice(), rate };
}

/** A recording whose every note is a sine of its pitch; it begins so many seconds late, as some decoders do. */
export function recording(instrument: Instrument, late = 0, rate = 16_000): Pcm {
  const slots = SLOTS[instrument];
  const last = slots.at(-1);
  const end = last ? (last.at + last.length) / 1000 + 0.5 : 1;
  const data = new Float32Array(Math.round(end * rate));
  for (const { note, at, length } of slots) {
    const hertz = 440 * 2 ** ((note - 69) / 12);
    const tone = sine({ hertz, decibels: -12, seconds: length / 1000 - 0.06 }, rate);
    data.set(tone, Math.round((at / 1000 + late) * rate));
  }
  return { data, rate };
}

export function recordings(): Record<Instrument, Pcm> {
  return Object.fromEntries(INSTRUMENTS.map((name) => [name, recording(name)])) as Record<Instrument, Pcm>;
}
