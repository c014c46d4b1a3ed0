// How is a year played, beat by beat? The entries of its review, grouped so that each beat is one thing that happens.
import type { Entry, EventType, GameEvent } from '../../../core/engine/index.ts';
import { sinceYearBegan } from './stage.ts';

export const BEATS = [
  'turn',
  'given',
  'overlap',
  'alone',
  'unspent',
  'resonance',
  'accord',
  'star',
  'sky',
  'event',
  'voice',
  'hands',
  'lanterns',
  'mandate',
  'notes',
] as const;
export type BeatKind = (typeof BEATS)[number];

export interface Beat {
  readonly kind: BeatKind;
  readonly entries: readonly Entry[];
}

/** 'with': a consequence that belongs to the beat before; 'no': not part of a review. */
type Place = BeatKind | 'with' | 'no';

const PLACE: Partial<Record<EventType, Place>> = {
  plansTurned: 'turn',
  contributed: 'given',
  wentAlone: 'alone',
  unspent: 'unspent',
  resonated: 'resonance',
  accordSounded: 'accord',
  starPlaced: 'star',
  skyCleared: 'sky',
  eventChecked: 'event',
  voiceHeard: 'voice',
  handKept: 'hands',
  handBroken: 'hands',
  lanternStays: 'lanterns',
  lanternWentOut: 'lanterns',
  mandateChecked: 'mandate',
  notesEarned: 'notes',
  yearEnded: 'with',
  gaugeMoved: 'with',
  needShown: 'with',
};

/** Told once for all actors together. */
const TOGETHER: readonly BeatKind[] = ['unspent', 'hands', 'lanterns', 'mandate'];

function placeOf(event: GameEvent): Place {
  if (event.type === 'contributed' && event.lost.length > 0) return 'overlap';
  return PLACE[event.type] ?? 'no';
}

/** The beats of this year's review so far; none before the plans have turned over. */
export function beatsOf(entries: readonly Entry[]): readonly Beat[] {
  const year = sinceYearBegan(entries);
  const turned = year.findIndex(({ event }) => event.type === 'plansTurned');
  const beats: Beat[] = [];
  for (const entry of turned < 0 ? [] : year.slice(turned)) {
    const kind = placeOf(entry.event);
    const last = beats.at(-1);
    if (kind === 'no') continue;
    const joins = kind === 'with' || (kind === last?.kind && TOGETHER.includes(kind));
    if (joins && last) beats[beats.length - 1] = { ...last, entries: [...last.entries, entry] };
    else if (kind !== 'with') beats.push({ kind, entries: [entry] });
  }
  return beats;
}

export type Pace = 'steps' | 'fast' | 'atOnce';

function trendIn(beat: Beat | undefined): string | null {
  const event = beat?.entries[0]?.event;
  return event && 'trend' in event ? event.trend : null;
}

/** How many beats are shown after "next": one, those of one trend, or all. */
export function nextStop(beats: readonly Beat[], shown: number, pace: Pace): number {
  if (pace === 'atOnce') return beats.length;
  if (pace === 'steps') return Math.min(beats.length, shown + 1);
  const here = trendIn(beats[shown]);
  const further = beats.findIndex((beat, i) => i > shown && trendIn(beat) !== here);
  return further < 0 ? beats.length : further;
}
