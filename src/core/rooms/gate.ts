// How far may tables go that are kept together? Up to a gate that the host opens: of each year, or of each step as well.
import { SESSION, type Step } from '../engine/index.ts';

/** years, steps: no table begins a year, or a step, before the host opens it. free: each at its own speed. */
export const PACES = ['years', 'steps', 'free'] as const;

/** Steps of a year that a host may open one by one; what follows the last is reached by itself. */
export const GATES = ['point', 'house', 'act'] as const;

export interface Gate {
  /** Year of play; 0 is a rehearsal. */
  readonly year: number;
  readonly step: (typeof GATES)[number];
}

/** Where a table is. */
export interface Whereabouts {
  readonly year: number;
  readonly step: Step;
  readonly rehearsal: boolean;
}

interface Kept {
  readonly session: keyof typeof SESSION;
  readonly pace: (typeof PACES)[number];
}

/** A year that is opened as a whole is open up to its last gate. */
const gateOf = ({ pace }: Kept, year: number): Gate => ({ year, step: pace === 'steps' ? 'point' : 'act' });

export function firstGate(plan: Kept): Gate {
  return gateOf(plan, SESSION[plan.session].rehearsal ? 0 : 1);
}

/** Above 0: the first lies behind the second. */
export function gateOrder(one: Gate, other: Gate): number {
  return one.year - other.year || GATES.indexOf(one.step) - GATES.indexOf(other.step);
}

/** The gate a table stands before, open or not; null: none, it is in the middle of something or at the end. */
function gateBefore(plan: Kept, { year, step, rehearsal }: Whereabouts): Gate | null {
  const now = rehearsal ? 0 : year;
  if (step === 'reflect') return now < SESSION[plan.session].years ? gateOf(plan, now + 1) : null;
  const own = GATES.find((gate) => gate === step);
  return plan.pace === 'steps' && own ? { year: now, step: own } : null;
}

/** The gate that a table waits for; null: it may go on. */
export function awaitedBy(plan: Kept, open: Gate, at: Whereabouts): Gate | null {
  const gate = plan.pace === 'free' ? null : gateBefore(plan, at);
  return gate && gateOrder(gate, open) > 0 ? gate : null;
}
