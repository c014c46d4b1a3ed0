// What did the tables of a class do alike or differently? One sentence a condition, one about clouds they share; in the
// order of the tables, counted from what was played, and never a ranking.
import { CONDITIONS, type Condition } from '../../content/vocabulary.ts';
import { calendar, type Entry, type Rules } from '../../engine/index.ts';
import { type Played, type Tale, taleOf, told } from '../tale.ts';
import { type Fact, type FactKind, factsOf } from './facts.ts';

/** One table of the class: its number in the room, from 0, and what was played there. */
export interface ClassTable {
  readonly table: number;
  readonly played: Played;
}

export const CLOUD_KINDS = ['cleared', 'pressed'] as const;

/** What some tables have in common. */
export interface Clause {
  readonly kind: FactKind | (typeof CLOUD_KINDS)[number];
  /** In the order of the room. */
  readonly tables: readonly number[];
  /** Least and greatest of a year or a number; null where there is nothing to count. */
  readonly from: number | null;
  readonly to: number | null;
  /** Positions of the entries it was counted from, table by table, in the order of `tables`. */
  readonly because: readonly (readonly number[])[];
}

export interface ClassStatement {
  readonly about: Condition | 'cloud';
  /** The cloud it is about; null for a condition. */
  readonly trend: string | null;
  /** One: all did alike. By the first table of each. Never empty. */
  readonly clauses: readonly Clause[];
}

interface Seen {
  readonly table: number;
  readonly tale: Tale;
}

interface Found {
  readonly table: number;
  readonly kind: Clause['kind'];
  readonly figure: number | null;
  readonly entries: readonly Entry[];
}

/** At most so many sentences about clouds: a wall is read from afar. */
const MOST_CLOUDS = 2;

function clausesOf(found: readonly Found[]): readonly Clause[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const alike = found.filter((one) => one.kind === kind);
    const figures = alike.flatMap(({ figure }) => (figure === null ? [] : [figure]));
    const counted = figures.length > 0;
    return {
      kind,
      tables: alike.map(({ table }) => table),
      from: counted ? Math.min(...figures) : null,
      to: counted ? Math.max(...figures) : null,
      because: alike.map(({ entries }) => entries.map(({ index }) => index)),
    };
  });
}

function conditionStatements(seen: readonly Seen[]): readonly ClassStatement[] {
  const facts = seen.map(({ table, tale }) => ({ table, of: factsOf(tale) }));
  return CONDITIONS.flatMap((condition) => {
    const found = facts.flatMap(({ table, of }): readonly Found[] => {
      const fact: Fact | null = of[condition];
      return fact ? [{ table, ...fact }] : [];
    });
    return found.length > 0 ? [{ about: condition, trend: null, clauses: clausesOf(found) }] : [];
  });
}

/** What became of a cloud at a table; null where it never came. */
function cloudAt({ table, tale }: Seen, trend: string): Found | null {
  const [came] = told(tale.entries, 'trendArrived').filter(({ event }) => event.trend === trend);
  if (!came) return null;
  const [gone] = told(tale.entries, 'skyCleared').filter(({ event }) => event.trend === trend);
  if (!gone) return { table, kind: 'pressed', figure: null, entries: [came] };
  return { table, kind: 'cleared', figure: calendar(tale.session, gone.year), entries: [gone] };
}

/** Clouds that came to two tables or more and cleared somewhere; those that ended differently first, then in order of arrival. */
function cloudStatements(seen: readonly Seen[]): readonly ClassStatement[] {
  const arrived = seen.flatMap(({ tale }) => told(tale.entries, 'trendArrived'));
  const trends = [...new Set(arrived.map(({ event }) => event.trend))];
  const shared = trends.flatMap((trend) => {
    const found = seen.flatMap((one) => cloudAt(one, trend) ?? []);
    const cleared = found.some(({ kind }) => kind === 'cleared');
    return found.length > 1 && cleared ? [{ trend, clauses: clausesOf(found) }] : [];
  });
  const differing = shared.filter(({ clauses }) => clauses.length > 1);
  const alike = shared.filter(({ clauses }) => clauses.length === 1);
  return [...differing, ...alike].slice(0, MOST_CLOUDS).map((one) => ({ about: 'cloud', ...one }));
}

/** Agenda first, as in the rules; then the clouds. Lines on which no table has been judged yet have no sentence. */
export function classStatements(rules: Rules, tables: readonly ClassTable[]): readonly ClassStatement[] {
  const seen = tables.map(({ table, played }) => ({ table, tale: taleOf(rules, played) }));
  return [...conditionStatements(seen), ...cloudStatements(seen)];
}
