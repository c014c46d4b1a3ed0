// How rich is a piece? Voices at once, consonance and tones in key, counted from its notes alone.
import { BAR, type Note, type Piece } from './piece.ts';
import { isInKey } from './scale.ts';

export interface Richness {
  /** Mean number of voices that sound at once. */
  readonly voices: number;
  /** Share of the intervals between tones that sound together which are consonant; 0 where nothing sounds together. */
  readonly consonance: number;
  /** Share of tones that belong to the key of their bar. */
  readonly inKey: number;
  /** Voices that agree: voices × consonance × share in key. */
  readonly all: number;
}

/** Unison, thirds, fourth, fifth, sixths, in semitones within the octave. */
const CONSONANT: ReadonlySet<number> = new Set([0, 3, 4, 5, 7, 8, 9]);

/** Wooden blocks have no pitch. */
function hasPitch({ voice }: Note): boolean {
  return voice !== 'pulse';
}

/** Notes that sound at each sixteenth. */
function momentsOf(piece: Piece): readonly (readonly Note[])[] {
  const moments: Note[][] = Array.from({ length: piece.bars.length * BAR }, () => []);
  for (const note of piece.notes) {
    for (let at = note.start; at < note.start + note.length; at++) moments[at]?.push(note);
  }
  return moments;
}

function share(found: number, of: number): number {
  return of === 0 ? 0 : found / of;
}

function intervals(moment: readonly Note[]): readonly number[] {
  const pitches = moment.filter(hasPitch).map(({ pitch }) => pitch);
  return pitches.flatMap((low, i) => pitches.slice(i + 1).map((high) => Math.abs(high - low) % 12));
}

export function richnessOf(piece: Piece): Richness {
  const moments = momentsOf(piece);
  const voices = moments.reduce((sum, moment) => sum + new Set(moment.map(({ voice }) => voice)).size, 0);
  const met = moments.flatMap(intervals);
  const tones = piece.notes.filter(hasPitch);
  const home = tones.filter(({ bar, pitch }) => {
    const own = piece.bars[bar];
    return own !== undefined && isInKey(own.key, pitch);
  });
  const mean = share(voices, moments.length);
  const consonance = share(met.filter((interval) => CONSONANT.has(interval)).length, met.length);
  const inKey = share(home.length, tones.length);
  return { voices: mean, consonance, inKey, all: mean * consonance * inKey };
}
