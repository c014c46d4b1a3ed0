// What makes a moment a turning point? Its sentence, what led to it, and what it changed.
import type { Entry, GameEvent } from '../../engine/index.ts';
import { type Effect, effectOf } from '../gauges.ts';
import type { Statement } from '../statement.ts';
import { type Chapter, type Tale, told } from '../tale.ts';

export const TURNING_KINDS = [
  'accord',
  'overlap',
  'lanternStayed',
  'lanternWentOut',
  'level',
  'faded',
  'sky',
  'eventMet',
  'eventMissed',
  'loan',
  'duet',
  'crowd',
  'noPriority',
] as const;
export type TurningKind = (typeof TURNING_KINDS)[number];

export interface TurningPoint {
  readonly kind: TurningKind;
  readonly year: number;
  readonly calendar: number;
  /** Index of the entry where the review can be opened. */
  readonly at: number;
  readonly statement: Statement;
  /** What it moved in gauge points; null where it moves none by itself. */
  readonly effect: Effect | null;
  /** What led to it. */
  readonly causes: readonly Statement[];
  /** What else came of it. */
  readonly results: readonly Statement[];
}

/** A moment that may be told, and how much it weighs among the others. */
export interface Candidate extends TurningPoint {
  readonly weight: number;
}

/** Finds the moments of one kind in a year. */
export type Finder = (tale: Tale, chapter: Chapter) => readonly Candidate[];

type Because = Extract<GameEvent, { type: 'gaugeMoved' }>['because'];

/** The gauge points of a year whose because fits. */
export function effectIn(chapter: Chapter, about: Entry, fits: (because: Because) => boolean): Effect | null {
  return effectOf(
    about,
    told(chapter.entries, 'gaugeMoved').filter(({ event }) => fits(event.because)),
  );
}

interface Moment {
  readonly kind: TurningKind;
  readonly entry: Entry;
  readonly statement: Statement;
  readonly weight: number;
  readonly effect?: Effect | null;
  readonly causes?: readonly Statement[];
  readonly results?: readonly Statement[];
}

export function candidate(chapter: Chapter, moment: Moment): Candidate {
  const { kind, entry, statement, weight } = moment;
  return {
    kind,
    year: chapter.year,
    calendar: chapter.calendar,
    at: entry.index,
    statement,
    effect: moment.effect ?? null,
    causes: moment.causes ?? [],
    results: moment.results ?? [],
    weight,
  };
}
