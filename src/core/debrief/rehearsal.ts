// What changed between the rehearsal, played alone and in silence, and the same year played together?
import { type Statement, tell } from './statement.ts';
import { type Tale, told } from './tale.ts';

interface Count {
  readonly filled: number;
  readonly lost: number;
  readonly skies: number;
}

export interface RehearsalReport {
  readonly alone: Count;
  readonly together: Count;
  readonly statements: readonly Statement[];
}

/** Null where there was no rehearsal, or the first year is not over. */
export function rehearsalOf(tale: Tale): RehearsalReport | null {
  const first = told(tale.rehearsal?.entries ?? [], 'yearEnded').at(-1);
  const second = told(tale.years[0]?.entries ?? [], 'yearEnded').at(-1);
  if (!first || !second) return null;
  const both = [first, second];
  const counts = (one: typeof first): Count => {
    const { filled, lost, skies } = one.event;
    return { filled, lost, skies };
  };
  const [alone, together] = [counts(first), counts(second)];
  return {
    alone,
    together,
    statements: [
      tell('rehearsal.filled', { before: alone.filled, after: together.filled }, both),
      tell('rehearsal.lost', { before: alone.lost, after: together.lost }, both),
      tell('rehearsal.skies', { before: alone.skies, after: together.skies }, both),
    ],
  };
}
