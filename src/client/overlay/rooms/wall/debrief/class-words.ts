// How is what the tables of a class did said? "At tables 1 and 3, a first shared priority in 2027; at table 2, none."
import type { ClassStatement, Clause } from '../../../../../core/debrief/class/index.ts';
import { list, t } from '../../../../app/say.ts';

/** Of so many tables that play in the room. */
export function whereText(tables: readonly number[], all: number): string {
  if (tables.length === all && all > 1) return t(all === 2 ? 'class:where.both' : 'class:where.all');
  if (all === 1) return t('class:where.mine');
  const numbers = list(tables.map((n) => String(n + 1)));
  return t('class:where.some', { count: tables.length, tables: numbers });
}

function figureTexts({ from, to }: Clause) {
  const range = { from, to };
  return {
    when: t(from === to ? 'class:when.same' : 'class:when.between', range),
    howMany: t(from === to ? 'class:howMany.same' : 'class:howMany.between', range),
    count: to ?? 0,
  };
}

function clauseText(about: ClassStatement['about'], clause: Clause, all: number): string {
  const what = t(`class:fact.${about}.${clause.kind}`, figureTexts(clause));
  return t('class:clause', { where: whereText(clause.tables, all), what });
}

export function statementText({ about, clauses }: ClassStatement, all: number): string {
  const texts = clauses.map((clause) => clauseText(about, clause, all));
  return t('class:said', { text: texts.reduce((before, then) => t('class:apart', { before, then })) });
}
