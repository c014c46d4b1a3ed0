// What lies on the facilitator's desk? The session's clock, notes, and whether the teams are pretended. It stays on this device.
import * as v from 'valibot';
import { type Log, SESSION } from '../../core/engine/index.ts';
import type { Gathering } from '../../core/gathering/gathering.ts';

/** Budgets as they are, ten times as long, or none at all. */
export const SPANS = ['usual', 'long', 'none'] as const;
export type Span = (typeof SPANS)[number];

const TIMES: Readonly<Record<Span, number>> = { usual: 1, long: 10, none: Number.POSITIVE_INFINITY };

export interface Desk {
  /** Minutes the session may take, debrief included. */
  readonly planned: number;
  readonly span: Span;
  /** Nobody is in the room: whoever leads tries the session alone, and teams decide when asked. */
  readonly pretended: boolean;
  readonly notes: string;
  /** Milliseconds since 1970 at which the session would have begun had it never been paused. */
  readonly began: number;
  /** Milliseconds since 1970; null while the clock runs. */
  readonly pausedAt: number | null;
  /** The moment under way: its name, the milliseconds of session at which it began, minutes added to its budget. */
  readonly moment: { readonly name: string; readonly since: number; readonly more: number };
}

const natural = v.pipe(v.number(), v.minValue(0));
export const deskSchema = v.object({
  planned: v.pipe(v.number(), v.minValue(1), v.maxValue(600)),
  span: v.picklist(SPANS),
  pretended: v.boolean(),
  notes: v.pipe(v.string(), v.maxLength(20_000)),
  began: natural,
  pausedAt: v.nullable(natural),
  moment: v.object({ name: v.string(), since: v.number(), more: v.number() }),
});

type DeskWish = Pick<Desk, 'planned' | 'span' | 'pretended'>;

/** What whoever leads brings to a new game. */
export interface Led {
  readonly wish: DeskWish;
  readonly gathering: Gathering;
}

const MINUTE = 60_000;

export function newDesk(wish: DeskWish, now: number): Desk {
  return { ...wish, notes: '', began: now, pausedAt: null, moment: { name: '', since: 0, more: 0 } };
}

interface Kept {
  readonly log: Log;
  readonly desk?: Desk | null;
  readonly savedAt?: number;
}

/** The desk of a game that is taken up again: the time in between was no session. A file brings none, and gets a new one. */
export function deskAgain({ log, desk, savedAt = 0 }: Kept, now: number): Desk | null {
  if (desk) return turnClock({ ...desk, pausedAt: desk.pausedAt ?? savedAt }, now);
  if (log.setup.information !== 'table') return null;
  return newDesk({ planned: SESSION[log.setup.session].minutes, span: 'usual', pretended: false }, now);
}

/** Milliseconds of session so far; pauses do not count. */
export const ranOf = ({ began, pausedAt }: Desk, now: number): number =>
  Math.max(0, (pausedAt ?? now) - began);

export const minutesIn = ({ moment, ...desk }: Desk, now: number): number =>
  Math.max(0, ranOf({ moment, ...desk }, now) - moment.since) / MINUTE;

/** Minutes since the welcome. */
export const elapsedIn = (desk: Desk, now: number): number => ranOf(desk, now) / MINUTE;

/** Minutes left of a moment that is given `budget` minutes; below zero: it takes longer. Null: nobody counts. */
export function leftOf(desk: Desk, budget: number, now: number): number | null {
  const given = budget * TIMES[desk.span] + desk.moment.more;
  return Number.isFinite(given) ? given - minutesIn(desk, now) : null;
}

/** Another moment begins with its own budget; the same one goes on. */
export function enterMoment(desk: Desk, name: string, now: number): Desk {
  if (desk.moment.name === name) return desk;
  return { ...desk, moment: { name, since: ranOf(desk, now), more: 0 } };
}

export function turnClock(desk: Desk, now: number): Desk {
  if (desk.pausedAt === null) return { ...desk, pausedAt: now };
  return { ...desk, began: desk.began + (now - desk.pausedAt), pausedAt: null };
}

export const extend = (desk: Desk, minutes: number): Desk => ({
  ...desk,
  moment: { ...desk.moment, more: desk.moment.more + minutes },
});

/** What is left of the budget is given up: the moment counts as over, and goes on as long as people want. */
export function skipRest(desk: Desk, budget: number, now: number): Desk {
  const left = leftOf(desk, budget, now);
  return left === null || left <= 0 ? desk : extend(desk, -left);
}
