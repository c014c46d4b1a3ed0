// Where are notes written down? On one sheet, which remembers where each voice was, so that it moves on by small steps.
import type { Condition } from '../../content/vocabulary.ts';
import { BAR, type Bar, type Note, VOICES, type Voice } from './piece.ts';
import type { Range } from './scale.ts';

export interface Sheet {
  readonly notes: Note[];
  /** Last pitch of each voice. */
  readonly last: Map<Voice, number>;
}

/** What each voice can play: never more than three semitones from a recorded note. */
export const RANGE: Readonly<Record<Voice, Range>> = {
  association: [69, 91],
  company: [41, 63],
  authority: [48, 63],
  research: [52, 84],
  drum: [35, 47],
  house: [31, 47],
  pulse: [76, 77],
  drone: [48, 60],
  residents: [62, 74],
};

/** A note within its bar: start and length in sixteenths, and where in the range. */
export interface Tone {
  readonly at: number;
  readonly length: number;
  readonly pitch: number;
}

/** Who plays tones, how loud, and why. */
export interface Part {
  readonly voice: Voice;
  readonly line: Condition | null;
  readonly velocity: number;
  readonly because: readonly number[];
}

export function newSheet(): Sheet {
  return { notes: [], last: new Map() };
}

/** Where a voice is: its last pitch, the middle of its range before it has played. */
export function placeOf(sheet: Sheet, voice: Voice): number {
  const [low, high] = RANGE[voice];
  return sheet.last.get(voice) ?? (low + high) >> 1;
}

/** Loudness over the five bars of a year: it swells towards the fourth and lets go. */
const SWELL = [0, 2, 4, 6, 2] as const;

/** Writes tones of one part into a bar; the first beat and the third weigh more. */
export function write(sheet: Sheet, bar: Bar, played: { part: Part; tones: readonly Tone[] }): void {
  const { part, tones } = played;
  for (const { at, length, pitch } of tones) {
    const weight = (SWELL[bar.index % SWELL.length] ?? 0) + (at === 0 ? 5 : at === 8 ? 2 : 0);
    sheet.notes.push({
      voice: part.voice,
      line: part.line,
      pitch,
      start: bar.index * BAR + at,
      length,
      velocity: Math.min(127, part.velocity + weight),
      because: [...new Set(part.because)].sort((a, b) => a - b),
      bar: bar.index,
      year: bar.year,
    });
    sheet.last.set(part.voice, pitch);
  }
}

/** Makes a voice stop at a place in a bar: what sounds there is cut short, what comes later in the bar is taken out. */
export function interrupt(
  sheet: Sheet,
  bar: Bar,
  at: { readonly voice: Voice; readonly from: number },
): void {
  const from = bar.index * BAR + at.from;
  const kept = sheet.notes.flatMap((note) => {
    if (note.voice !== at.voice || note.bar !== bar.index || note.start + note.length <= from) return [note];
    return note.start >= from ? [] : [{ ...note, length: from - note.start }];
  });
  sheet.notes.splice(0, sheet.notes.length, ...kept);
}

/** In reading order: by start, then voice, then pitch. */
export function inOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort(
    (a, b) => a.start - b.start || VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) || a.pitch - b.pitch,
  );
}
