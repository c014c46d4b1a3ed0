// Which pitch is a step of a key, and which pitches are a chord's? Whole numbers only.
import type { Key, Mode } from './piece.ts';

const SCALE: Readonly<Record<Mode, readonly number[]>> = {
  ionian: [0, 2, 4, 5, 7, 9, 11],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  aeolian: [0, 2, 3, 5, 7, 8, 10],
};

/** What a voice can play, lowest and highest MIDI number. */
export type Range = readonly [number, number];

/** Semitones above the tonic of any step, negative ones and those above the octave included. */
function semitones(mode: Mode, step: number): number {
  const octave = Math.floor(step / 7);
  return 12 * octave + (SCALE[mode][step - 7 * octave] ?? 0);
}

/** Pitch of a step, with the tonic in the lowest octave. */
export function pitchOf(key: Key, step: number): number {
  return key.tonic + semitones(key.mode, step);
}

export function isInKey(key: Key, pitch: number): boolean {
  return SCALE[key.mode].includes((pitch - key.tonic + 120) % 12);
}

/** Pitch classes of the triad on a step: root, third, fifth. */
export function triad(key: Key, root: number): readonly number[] {
  return [0, 2, 4].map((step) => pitchOf(key, root + step) % 12);
}

/** The pitch of this class nearest to `near` within the range; the lower one of two as near. */
export function nearest(pitchClass: number, near: number, [low, high]: Range): number {
  let best = low + ((((pitchClass - low) % 12) + 12) % 12);
  for (let pitch = best; pitch <= high; pitch += 12) {
    if (Math.abs(pitch - near) < Math.abs(best - near)) best = pitch;
  }
  return best;
}

/** The pitch of any of these classes nearest to `near`. */
export function nearestOf(classes: readonly number[], near: number, range: Range): number {
  const found = classes.map((pitchClass) => nearest(pitchClass, near, range));
  return found.reduce((best, pitch) => (Math.abs(pitch - near) < Math.abs(best - near) ? pitch : best));
}
