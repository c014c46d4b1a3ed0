// How does a room begin? From a plan, a code, hashed tokens and one number drawn; nothing else.
import type { Moment } from './deed.ts';
import { firstGate } from './gate.ts';
import { FIRST_SHOWN, MOST_TABLES, type Plan, type Room } from './room.ts';

export interface Opening {
  readonly id: string;
  readonly code: string;
  readonly plan: Plan;
  readonly host: Room['host'];
}

const SEEDS = 2 ** 32;

/** Spreads the seeds of neighbouring tables far apart (the multiplier is odd, so none is met twice). */
const SPREAD = 0x9e3779b1;

/** The same seed for all tables, or one of its own for each. */
function seedOf(plan: Plan, drawn: number, table: number): number {
  return plan.deal === 'same' ? drawn % SEEDS : (drawn + Math.imul(table, SPREAD)) >>> 0;
}

/** Tables as they are dealt for a game. */
export function dealt(plan: Plan, drawn: number): Room['tables'] {
  return Array.from({ length: Math.min(plan.tables, MOST_TABLES) }, (_, table) => ({
    seed: seedOf(plan, drawn, table),
    lent: [],
  }));
}

/** @param plan with 1 to MOST_TABLES tables */
export function openRoom({ id, code, plan, host }: Opening, { now, drawn }: Moment): Room {
  return {
    id,
    code,
    opened: now,
    plan,
    phase: 'lobby',
    game: 0,
    gate: firstGate(plan),
    host,
    screens: [],
    tables: dealt(plan, drawn),
    people: [],
    banned: [],
    locked: false,
    paused: false,
    budget: null,
    shown: FIRST_SHOWN,
  };
}
