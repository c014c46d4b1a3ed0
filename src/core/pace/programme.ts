// Which moments does a facilitated session have, and how many minutes is each given? Budgets: nothing here ever acts.
import { SESSION, type SESSIONS, type SessionId, type Step } from '../engine/index.ts';

/** The four times of a year, in order. The common house is paid for in `agree`, the ✦ placed in `review`. */
export const YEAR_MOMENTS = ['observe', 'agree', 'act', 'review'] as const;
export type YearMoment = (typeof YEAR_MOMENTS)[number];

/** Said before the first cloud: who we are and what we are here for. */
export const PRELUDE_MOMENTS = ['welcome', 'motives', 'pitches', 'question'] as const;
/** Four moments of the debrief, and the sheet a workshop takes home. */
export const CODA_MOMENTS = ['facts', 'feelings', 'learnt', 'life', 'sheet'] as const;
export type CodaMoment = (typeof CODA_MOMENTS)[number];

export type MomentId = (typeof PRELUDE_MOMENTS)[number] | 'rehearsal' | YearMoment | CodaMoment;

export interface Moment {
  readonly id: MomentId;
  /** Year of play from 1, or null before and after the game. The rehearsal belongs to year 1. */
  readonly year: number | null;
  readonly minutes: number;
}

type Budget<Id extends MomentId> = readonly (readonly [id: Id, minutes: number])[];
type YearBudget = Readonly<Record<YearMoment, number>>;

interface Plan {
  readonly prelude: Budget<(typeof PRELUDE_MOMENTS)[number]>;
  /** Minutes of the year played once alone; null where a session has none. */
  readonly rehearsal: number | null;
  /** The first year is longer: every step is explained once, in play. */
  readonly first: YearBudget;
  readonly later: YearBudget;
  readonly coda: Budget<CodaMoment>;
}

/**
 * Minutes of every session, the debrief included. A lesson keeps more than a quarter of its time for the debrief,
 * a workshop a third: what is not talked about is forgotten with the numbers.
 */
type Planned = (typeof SESSIONS)[number];

const PLANS: Readonly<Record<Planned, Plan>> = {
  /** Played alone: reading takes the place of talk. */
  discovery: {
    prelude: [['welcome', 1]],
    rehearsal: 3,
    first: { observe: 0.5, agree: 1, act: 1, review: 0.5 },
    later: { observe: 0.5, agree: 1, act: 1.25, review: 0.75 },
    coda: [
      ['facts', 2],
      ['feelings', 0.5],
      ['learnt', 1],
      ['life', 0.5],
    ],
  },
  /** Fifty minutes between two bells: the prelude is a welcome, and the question waits for the debrief. */
  lesson: {
    prelude: [['welcome', 3]],
    rehearsal: null,
    first: { observe: 2, agree: 3.75, act: 2.5, review: 2.25 },
    later: { observe: 1.25, agree: 2.75, act: 1.75, review: 1.75 },
    coda: [
      ['facts', 4],
      ['feelings', 3],
      ['learnt', 4],
      ['life', 3],
    ],
  },
  workshop: {
    prelude: [
      ['welcome', 3],
      ['motives', 4.5],
      ['pitches', 5.5],
      ['question', 2.5],
    ],
    rehearsal: null,
    first: { observe: 2, agree: 3.75, act: 3.5, review: 2.25 },
    later: { observe: 1.25, agree: 3, act: 2.5, review: 1.75 },
    coda: [
      ['facts', 7],
      ['feelings', 6],
      ['learnt', 7],
      ['life', 5],
      ['sheet', 4],
    ],
  },
  standard: {
    prelude: [['welcome', 1]],
    rehearsal: null,
    first: { observe: 1, agree: 2.5, act: 2.5, review: 1 },
    later: { observe: 1, agree: 2, act: 2, review: 1 },
    coda: [
      ['facts', 3],
      ['feelings', 1],
      ['learnt', 2],
      ['life', 2],
    ],
  },
};

const isPlanned = (session: SessionId): session is Planned => session in PLANS;

/** Every moment of a session, in the order in which a group meets them; none of the icebreaker, which has a script. */
export function programmeOf(session: SessionId): readonly Moment[] {
  if (!isPlanned(session)) return [];
  const { prelude, rehearsal, first, later, coda } = PLANS[session];
  const around = (budget: Budget<MomentId>) =>
    budget.map(([id, minutes]): Moment => ({ id, year: null, minutes }));
  const inYear = (year: number) =>
    YEAR_MOMENTS.map((id): Moment => ({ id, year, minutes: (year === 1 ? first : later)[id] }));
  const years = Array.from({ length: SESSION[session].years }, (_, i) => inYear(i + 1));
  const before: Moment[] = rehearsal === null ? [] : [{ id: 'rehearsal', year: 1, minutes: rehearsal }];
  return [...around(prelude), ...before, ...years.flat(), ...around(coda)];
}

export function minutesOf(moments: readonly Moment[]): number {
  return moments.reduce((sum, { minutes }) => sum + minutes, 0);
}

export function isCoda(id: MomentId): id is CodaMoment {
  return CODA_MOMENTS.some((one) => one === id);
}

/** The moment to which a step of the rules belongs. Nobody decides in `observe`, so no step waits there. */
export const MOMENT_OF_STEP: Readonly<Record<Step, MomentId>> = {
  point: 'agree',
  house: 'agree',
  act: 'act',
  star: 'review',
  reflect: 'review',
  over: 'facts',
};
