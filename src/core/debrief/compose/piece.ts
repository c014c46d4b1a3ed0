// What is a piece? Notes as data: who plays which pitch when, and the entries of the log it rests on.
import type { Condition } from '../../content/vocabulary.ts';

/** Actors, and what belongs to nobody: bandstand bass, measured pulse, open needs, residents. */
export const VOICES = [
  'association',
  'company',
  'authority',
  'research',
  'drum',
  'house',
  'pulse',
  'drone',
  'residents',
] as const;
export type Voice = (typeof VOICES)[number];

/** Sixteenths in a bar of four beats. */
export const BAR = 16;
export const BARS_A_YEAR = 5;
/** Bars after the last year: the cadence of the ending. */
export const CADENCE_BARS = 4;
export const BPM = 96;

export const MODES = ['ionian', 'mixolydian', 'dorian', 'aeolian'] as const;
export type Mode = (typeof MODES)[number];

export interface Key {
  /** Pitch class, 0 is C. */
  readonly tonic: number;
  readonly mode: Mode;
}

export interface Bar {
  /** From 0. */
  readonly index: number;
  readonly year: number;
  readonly key: Key;
  /** Root of its chord, in steps above the tonic. */
  readonly chord: number;
}

/** A note as it is played, whatever it rests on. */
export interface Strike {
  readonly voice: Voice;
  /** MIDI number. The pulse has no pitch: 76 and 77 are its two wooden blocks. */
  readonly pitch: number;
  /** Sixteenths from the beginning. */
  readonly start: number;
  readonly length: number;
  /** 1–127. */
  readonly velocity: number;
}

/** What is played and not kept: a cue of the review, or a loop behind the table. */
export interface Score {
  readonly bpm: number;
  /** Sixteenths it lasts, without what rings after it. */
  readonly length: number;
  readonly notes: readonly Strike[];
}

export interface Note extends Strike {
  /** The line of the stave it belongs to; null for what is on none. */
  readonly line: Condition | null;
  /** Positions of the entries it rests on. */
  readonly because: readonly number[];
  readonly bar: number;
  readonly year: number;
}

export interface Piece {
  readonly bpm: number;
  /** The key it comes home to. */
  readonly key: Key;
  readonly bars: readonly Bar[];
  readonly seconds: number;
  /** By start, then voice, then pitch. */
  readonly notes: readonly Note[];
}

/** Seconds of a number of sixteenths. */
export function secondsOf(sixteenths: number, bpm: number): number {
  return (sixteenths * 15) / bpm;
}
