// How does a group stand against its time? A word for the facilitator, who decides: nothing here ever acts.
import type { SessionId } from '../engine/index.ts';
import { isCoda, type Moment, type MomentId, minutesOf, programmeOf } from './programme.ts';

export interface Clock {
  readonly session: SessionId;
  /** Where the group is: the moment that has begun and is not over. */
  readonly moment: MomentId;
  /** Year of play from 1; null before and after the game. */
  readonly year: number | null;
  /** Minutes since the welcome. */
  readonly elapsed: number;
  /** Minutes the facilitator has, debrief included. */
  readonly planned: number;
  /** Minutes spent in this moment already; absent: it begins now. */
  readonly into?: number;
}

export type AdviceKind =
  /** It will end when it was meant to. */
  | 'onTime'
  /** There is time to let people talk. */
  | 'ahead'
  /** Shorten what is left to say. */
  | 'behind'
  /** Another year would eat the debrief. */
  | 'lastYear'
  /** Even this year would. */
  | 'debriefNow';

/** All in minutes, unrounded: "about six minutes left" is for words to say. */
export interface Advice {
  readonly kind: AdviceKind;
  /** Until the planned end; never below zero. */
  readonly left: number;
  /** What the whole rest of the programme takes. */
  readonly needed: number;
  /** What is left of this year, or of the prelude. */
  readonly rest: number;
  /** The debrief, from where the group is. */
  readonly debrief: number;
  /** Further years, after this one, that still fit before a debrief. */
  readonly years: number;
}

/** People round to minutes themselves: less than this is on time. */
const TOLERANCE = { behind: 2, ahead: 4 } as const;
/** Another year is worth a debrief shorter by a quarter, and no more. */
const KEPT_FOR_A_YEAR = 0.75;
/** Below half of its time a debrief has no talk left: better to break off the year. */
const KEPT_AT_LEAST = 0.5;

export function adviceAt(clock: Clock): Advice {
  const ahead = aheadOf(clock);
  const debrief = minutesOf(ahead.filter(({ id }) => isCoda(id)));
  const play = ahead.filter(({ id }) => !isCoda(id));
  const rest = minutesOf(play.filter(({ year }) => year === clock.year));
  const left = Math.max(0, clock.planned - clock.elapsed);
  const later = yearsAfter(play, clock.year);
  const years = thatFit(later, left - rest - KEPT_FOR_A_YEAR * debrief);
  const needed = minutesOf(ahead);
  const figures = { left, needed, rest, debrief, years };
  if (clock.year !== null) {
    if (left < rest + KEPT_AT_LEAST * debrief) return { kind: 'debriefNow', ...figures };
    if (years === 0 && later.length > 0) return { kind: 'lastYear', ...figures };
  }
  return { kind: kindOf(left - needed), ...figures };
}

function kindOf(spare: number): AdviceKind {
  if (spare < -TOLERANCE.behind) return 'behind';
  return spare > TOLERANCE.ahead ? 'ahead' : 'onTime';
}

/** What is still to come, the present moment first and without what has been spent of it. */
function aheadOf({ session, moment, year, into = 0 }: Clock): readonly Moment[] {
  const programme = programmeOf(session);
  const at = programme.findIndex((one) => one.id === moment && one.year === year);
  const now = programme[at];
  if (!now) throw new Error(`The ${session} has no ${moment}${year === null ? '' : ` in year ${year}`}.`);
  return [{ ...now, minutes: Math.max(0, now.minutes - into) }, ...programme.slice(at + 1)];
}

/** Minutes of each year that comes after this one, next one first. */
function yearsAfter(play: readonly Moment[], now: number | null): readonly number[] {
  const years = [...new Set(play.map(({ year }) => year))].filter((year) => year !== null && year !== now);
  return years.map((year) => minutesOf(play.filter((moment) => moment.year === year)));
}

/** How many of these, one after the other, fit into so many minutes? */
function thatFit(years: readonly number[], minutes: number): number {
  let spare = minutes;
  let fit = 0;
  for (const year of years) {
    spare -= year;
    // A year that misses by no more than people round to still fits.
    if (spare < -TOLERANCE.behind) break;
    fit++;
  }
  return fit;
}
