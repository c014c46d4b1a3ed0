// Which three questions does a class talk about? One about what its tables did alike or differently, one from the bank
// about what happened at the tables, and one about real life.
import { QUESTIONS, type Question } from '../../content/questions.ts';
import { type Age, CONDITIONS, type Condition } from '../../content/vocabulary.ts';
import type { Message, Rules } from '../../engine/index.ts';
import { reasonFor } from '../occasions.ts';
import { taleOf } from '../tale.ts';
import { type ClassStatement, type ClassTable, classStatements } from './statements.ts';

export interface ClassQuestion {
  readonly kind: 'compare' | 'bank' | 'real';
  readonly message: Message;
  /** What happened that makes it worth asking; null where nothing has to have happened. */
  readonly why: ClassStatement | null;
  /** Tables at which what the bank asks about happened; for another kind none. */
  readonly tables: readonly number[];
}

const isCondition = (about: string): about is Condition => CONDITIONS.some((one) => one === about);

/** Tables did not do the same, or not as often, or not in the same year. */
function differs({ clauses }: ClassStatement): boolean {
  return clauses.length > 1 || clauses.some(({ from, to }) => from !== to);
}

/** What differs is worth more talk than what is alike; another way more than another number. */
function compared(said: readonly ClassStatement[]): ClassStatement | null {
  const conditions = said.filter(({ about }) => about !== 'cloud');
  const otherWay = conditions.find(({ clauses }) => clauses.length > 1);
  return otherWay ?? conditions.find(differs) ?? conditions[0] ?? null;
}

interface Fitting {
  readonly question: Question;
  readonly tables: readonly number[];
}

/** A question on another line than the first one, with what happened at the tables; what may always be asked comes last. */
function fromBank(rules: Rules, tables: readonly ClassTable[], not: Condition | null): Fitting | null {
  const tales = tables.map(({ table, played }) => ({ table, tale: taleOf(rules, played) }));
  const bank = QUESTIONS.filter(({ about }) => isCondition(about) && about !== not);
  const fitting = bank
    .map((question) => ({
      question,
      tables: tales.filter(({ tale }) => reasonFor(tale, question)).map(({ table }) => table),
    }))
    .filter((one) => one.tables.length > 0);
  const happened = fitting.filter(({ question }) => question.when !== 'always');
  const widest = (among: readonly Fitting[]): Fitting | null =>
    among.reduce<Fitting | null>(
      (best, one) => (best === null || one.tables.length > best.tables.length ? one : best),
      null,
    );
  return widest(happened) ?? widest(fitting);
}

/** Three where every line has been judged somewhere; the last one, about real life, always. */
export function classQuestions(
  rules: Rules,
  tables: readonly ClassTable[],
  age: Age,
): readonly ClassQuestion[] {
  const why = compared(classStatements(rules, tables));
  const about = why && isCondition(why.about) ? why.about : null;
  const bank = fromBank(rules, tables, about);
  const way = why && differs(why) ? 'differs' : 'alike';
  return [
    ...(why
      ? [
          {
            kind: 'compare',
            message: { key: `class:ask.${about}.${way}`, params: {} },
            why,
            tables: [],
          } as const,
        ]
      : []),
    ...(bank
      ? [
          {
            kind: 'bank',
            message: { key: `questions:${bank.question.id}.${age}`, params: {} },
            why: null,
            tables: bank.tables,
          } as const,
        ]
      : []),
    { kind: 'real', message: { key: 'class:ask.real', params: {} }, why: null, tables: [] },
  ];
}
