// How does a cue write down its notes? Steps of the key of the year for one voice, near the middle of its range.
import type { ActorId } from '../../content/vocabulary.ts';
import type { Cell } from './cells.ts';
import type { Key, Strike, Voice } from './piece.ts';
import { nearest, pitchOf } from './scale.ts';
import { RANGE } from './sheet.ts';

/** The pitch of a step for a voice: its tonic in the middle of its range, folded where the range ends. */
function pitchFor(key: Key, voice: Voice, step: number): number {
  const [low, high] = RANGE[voice];
  const tonic = nearest(key.tonic % 12, (low + high) >> 1, RANGE[voice]);
  const pitch = tonic + pitchOf(key, step) - key.tonic;
  return nearest(pitch % 12, pitch, RANGE[voice]);
}

/** Who plays, in which key and how strongly. */
export interface By {
  readonly key: Key;
  readonly voice: Voice;
  readonly velocity: number;
}

export function phrase({ key, voice, velocity }: By, cell: Cell): readonly Strike[] {
  return cell.map(([start, length, step]) => ({
    voice,
    pitch: pitchFor(key, voice, step),
    start,
    length,
    velocity,
  }));
}

/** Two wooden blocks: a high one, a low one. */
export type Block = 'high' | 'low';

export function knocks(velocity: number, blocks: readonly (readonly [at: number, block: Block])[]) {
  return blocks.map(([start, block]): Strike => {
    return { voice: 'pulse', pitch: block === 'high' ? 76 : 77, start, length: 1, velocity };
  });
}

export function later(notes: readonly Strike[], by: number): readonly Strike[] {
  return notes.map((note) => ({ ...note, start: note.start + by }));
}

/** When the last note ends. */
export function endOf(notes: readonly Strike[]): number {
  return Math.max(0, ...notes.map(({ start, length }) => start + length));
}

/** A chord of those who made it: each seat takes the next tone, from the root up. */
export function chordOf(key: Key, seats: readonly ActorId[], length: number): readonly Strike[] {
  const steps = [0, 2, 4, 7];
  return seats.flatMap((voice, i) =>
    phrase({ key, voice, velocity: 84 }, [[0, length, steps[i % steps.length] ?? 0]]),
  );
}

/** Two who do the same rub a semitone apart; then the second one stumbles. */
export function rub(key: Key, [seat, other]: readonly [ActorId, ActorId]): readonly Strike[] {
  const first = phrase({ key, voice: seat, velocity: 76 }, [[0, 4, 0]]);
  const [low, high] = RANGE[other];
  const pitch = nearest(((first[0]?.pitch ?? 0) + 1) % 12, (low + high) >> 1, RANGE[other]);
  const second: Strike = { voice: other, pitch, start: 0, length: 3, velocity: 76 };
  return [...first, second, ...stumble(key, seat, 5)];
}

/** Twice the same tone, too short and too late. */
export function stumble(key: Key, voice: ActorId, at: number): readonly Strike[] {
  return phrase({ key, voice, velocity: 62 }, [
    [at, 1, 0],
    [at + 2, 1, 0],
  ]);
}
