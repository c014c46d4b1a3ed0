// How did the five lines fill up, year by year, and what earned the notes? Never whose notes they are.
import { CONDITIONS, type Condition } from '../content/vocabulary.ts';
import { FULL } from '../engine/index.ts';
import { earned } from './earned.ts';
import { type Statement, tell, tellIf } from './statement.ts';
import { type Chapter, sum, type Tale, type Told, told } from './tale.ts';

export interface LineYear {
  readonly year: number;
  readonly calendar: number;
  /** 0–4; null when the condition is not in the game yet, or its level was given. */
  readonly notes: number | null;
  readonly given: boolean;
  /** The notes, then what earned them. */
  readonly statements: readonly Statement[];
}

export interface LineReport {
  readonly condition: Condition;
  readonly notes: number;
  readonly possible: number;
  /** 0–20, to one decimal; null before it counts. */
  readonly score: number | null;
  readonly statements: readonly Statement[];
  readonly years: readonly LineYear[];
}

export interface Stave {
  readonly lines: readonly LineReport[];
  /** 0–100, to one decimal. */
  readonly concertScore: number;
  readonly statements: readonly Statement[];
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Entries of the years in which a line counted. */
export function counted(tale: Tale, condition: Condition): readonly Told<'notesEarned'>[] {
  return told(tale.entries, 'notesEarned').filter(({ event }) => event.notes[condition] !== null);
}

function yearOf(tale: Tale, chapter: Chapter, condition: Condition): LineYear {
  const entry = told(chapter.entries, 'notesEarned').at(-1);
  const gifts = told(chapter.entries, 'levelGiven').filter(({ event }) => event.condition === condition);
  const notes = entry?.event.notes[condition] ?? null;
  const year = chapter.calendar;
  const says =
    notes === null || !entry
      ? tellIf('line.given', { year, condition }, gifts)
      : [
          tell('line.notes', { year, condition, count: notes, full: FULL }, [entry]),
          ...earned[condition](tale, chapter, entry),
        ];
  return { year: chapter.year, calendar: year, notes, given: gifts.length > 0, statements: says };
}

function lineOf(tale: Tale, condition: Condition): LineReport {
  const entries = counted(tale, condition);
  const notes = sum(entries.map(({ event }) => event.notes[condition] ?? 0));
  const possible = FULL * entries.length;
  const score = possible === 0 ? null : tenth((20 * notes) / possible);
  const statements = tellIf('line.sum', { condition, notes, possible, score: score ?? 0 }, entries);
  const years = tale.years.map((chapter) => yearOf(tale, chapter, condition));
  return { condition, notes, possible, score, statements, years };
}

/** 5 × (half the average of the lines + half the weakest), as in the rules. */
export function staveOf(tale: Tale): Stave {
  const lines = CONDITIONS.map((condition) => lineOf(tale, condition));
  const open = lines.filter((line) => line.possible > 0);
  const shares = open.map((line) => (20 * line.notes) / line.possible);
  const score = shares.length === 0 ? 0 : 5 * (sum(shares) / shares.length / 2 + Math.min(...shares) / 2);
  const concertScore = tenth(score);
  const notes = sum(open.map((line) => line.notes));
  const possible = sum(open.map((line) => line.possible));
  const years = told(tale.entries, 'notesEarned').filter(({ event }) =>
    CONDITIONS.some((condition) => event.notes[condition] !== null),
  );
  return {
    lines,
    concertScore,
    statements: tellIf('line.concert', { score: concertScore, notes, possible }, years),
  };
}
