// What happened at one table on each of the five lines, in a form that can be laid beside other tables?
import { CONDITIONS, type Condition } from '../../content/vocabulary.ts';
import type { Entry } from '../../engine/index.ts';
import { losses } from '../deeds.ts';
import { type Tale, type Told, told } from '../tale.ts';

/** What a table may have done on a line: each of these has words of its own. */
export const FACT_KINDS = {
  agenda: ['always', 'since', 'none'],
  measurement: ['built', 'given', 'none'],
  activities: ['lost', 'whole'],
  communication: ['lit', 'dark'],
  backbone: ['built', 'faded', 'given', 'none'],
} as const satisfies Readonly<Record<Condition, readonly string[]>>;

export type FactKind = (typeof FACT_KINDS)[Condition][number];

export interface Fact {
  readonly kind: FactKind;
  /** A year of the calendar, or how many; null where there is nothing to count. */
  readonly figure: number | null;
  /** What it was counted from; never empty. */
  readonly entries: readonly Entry[];
}

type FactOf = (tale: Tale, judged: readonly Entry[]) => Fact;

function yearOf(tale: Tale, entry: Entry): number {
  return tale.years.find(({ year }) => year === entry.year)?.calendar ?? 0;
}

const agenda: FactOf = (tale, judged) => {
  const years = new Set(judged.map(({ year }) => year));
  const set = told(tale.entries, 'prioritiesSet').filter(({ year }) => years.has(year));
  const chosen = set.filter(({ event }) => event.trends.length > 0);
  const [first] = chosen;
  if (!first) return { kind: 'none', figure: null, entries: judged };
  if (new Set(chosen.map(({ year }) => year)).size === years.size)
    return { kind: 'always', figure: null, entries: chosen };
  return { kind: 'since', figure: yearOf(tale, first), entries: [first] };
};

type Level = Told<'levelReached'> | Told<'levelGiven'> | Told<'backboneFaded'>;

function levels(tale: Tale, condition: 'measurement' | 'backbone') {
  const about = ({ event }: Level): boolean => !('condition' in event) || event.condition === condition;
  return {
    reached: told(tale.entries, 'levelReached').filter(about),
    given: told(tale.entries, 'levelGiven').filter(about),
    faded: condition === 'backbone' ? told(tale.entries, 'backboneFaded') : [],
  };
}

const house =
  (condition: 'measurement' | 'backbone'): FactOf =>
  (tale, judged) => {
    const { reached, given, faded } = levels(tale, condition);
    const [[built], [gift], [loss]] = [reached, given, faded];
    if (loss) return { kind: 'faded', figure: yearOf(tale, loss), entries: [loss] };
    if (built) return { kind: 'built', figure: yearOf(tale, built), entries: [built] };
    if (gift) return { kind: 'given', figure: yearOf(tale, gift), entries: [gift] };
    return { kind: 'none', figure: null, entries: judged };
  };

const activities: FactOf = (tale, judged) => {
  const lost = losses(tale.entries);
  if (lost.length === 0) return { kind: 'whole', figure: null, entries: judged };
  return { kind: 'lost', figure: lost.length, entries: lost };
};

const communication: FactOf = (tale, judged) => {
  const lit = told(tale.entries, 'lanternLit');
  if (lit.length === 0) return { kind: 'dark', figure: null, entries: judged };
  return { kind: 'lit', figure: lit.length, entries: lit };
};

const FACTS: Readonly<Record<Condition, FactOf>> = {
  agenda,
  measurement: house('measurement'),
  activities,
  communication,
  backbone: house('backbone'),
};

/** Null where no year of the game has been judged on this line yet, and none was given. */
export function factOf(tale: Tale, condition: Condition): Fact | null {
  const ended = told(tale.entries, 'notesEarned');
  const judged = ended.filter(({ event }) => event.notes[condition] !== null);
  const given = told(tale.entries, 'levelGiven').some(({ event }) => event.condition === condition);
  if (judged.length === 0 && !(given && ended.length > 0)) return null;
  return FACTS[condition](tale, judged);
}

export function factsOf(tale: Tale): Readonly<Record<Condition, Fact | null>> {
  const facts = CONDITIONS.map((condition) => [condition, factOf(tale, condition)]);
  return Object.fromEntries(facts) as Record<Condition, Fact | null>;
}
