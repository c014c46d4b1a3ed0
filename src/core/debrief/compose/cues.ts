// How do several cues become one score? Each beat of the review on a beat of the music, what belongs to one beat
// within it, in the key of the year.
import type { Entry } from '../../engine/index.ts';
import type { Cue } from './cue-deeds.ts';
import { endOf, later } from './cue-notes.ts';
import { type Bus, CUES } from './cue-rows.ts';
import { cueOf } from './cue-table.ts';
import { factsOf } from './facts.ts';
import { HOME, keyOf } from './harmony.ts';
import { BPM, type Key, type Score } from './piece.ts';

/** Sixteenths from one beat to the next, and from one entry of a beat to the next. */
const BEAT = 4;
const WITHIN = 2;
/** So many beats at most are played at once: a whole year in ten seconds. */
const MOST = 16;

/** The key of the year that these entries have come to: the one its bars of the piece will be in. */
export function yearKeyOf(entries: readonly Entry[], lastYear: number): Key {
  const began = entries.filter(({ event }) => event.type === 'yearBegan').at(-1);
  const rehearsing = began?.event.type === 'yearBegan' && began.event.rehearsal;
  const facts = factsOf(entries).at(-1);
  if (!facts || rehearsing) return { tonic: HOME, mode: 'dorian' };
  return keyOf(facts, facts.year >= lastYear ? 'last' : 'earlier');
}

export function cuesOf(entries: readonly Entry[], key: Key): readonly Cue[] {
  return entries.flatMap(({ event }) => cueOf(event, key) ?? []);
}

export interface Phrase {
  readonly bus: Bus;
  readonly lufs: number;
  readonly score: Score;
}

/** The cues of one beat after the other as one phrase; null where nothing sounds. */
export function phraseOf(beats: readonly (readonly Cue[])[]): Phrase | null {
  const sounding = beats.filter((cues) => cues.length > 0).slice(-MOST);
  const [first] = sounding.flat();
  if (!first) return null;
  const notes = sounding.flatMap((cues, beat) =>
    cues.flatMap((cue, i) => later(cue.notes, beat * BEAT + i * WITHIN)),
  );
  const rows = sounding.flat().map(({ name }) => CUES[name]);
  return {
    bus: CUES[first.name].bus,
    lufs: Math.max(...rows.map(({ lufs }) => lufs)),
    score: { bpm: BPM, length: endOf(notes), notes },
  };
}
