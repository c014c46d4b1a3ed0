// How long is left for everybody? A budget only shows it: it can be made longer, stands still in a pause, and never acts.
import type { Moment } from './deed.ts';
import type { Budget } from './room.ts';

const MINUTE = 60_000;

export function budgetOf(minutes: number, { now }: Moment): Budget {
  return { endsAt: now + minutes * MINUTE, paused: false };
}

export function longer(budget: Budget | null, minutes: number, at: Moment): Budget {
  if (!budget) return budgetOf(minutes, at);
  if (budget.paused) return { ...budget, left: Math.max(0, budget.left) + minutes * MINUTE };
  return { ...budget, endsAt: Math.max(budget.endsAt, at.now) + minutes * MINUTE };
}

/** What was left when the room was stopped. */
export function stopped(budget: Budget | null, { now }: Moment): Budget | null {
  return !budget || budget.paused ? budget : { left: Math.max(0, budget.endsAt - now), paused: true };
}

export function goingOn(budget: Budget | null, { now }: Moment): Budget | null {
  return budget?.paused ? { endsAt: now + budget.left, paused: false } : budget;
}
