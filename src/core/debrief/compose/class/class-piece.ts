// What did a whole class compose? Each table states its theme, one after the other, in one key and tempo; then the
// staves of all tables sound together. Same games, same piece.
import { CONDITIONS, type Condition } from '../../../content/vocabulary.ts';
import { writeCadence } from '../cadence.ts';
import { BAR, type Bar, type Note, type Piece, secondsOf } from '../piece.ts';
import { inOrder, newSheet, type Sheet } from '../sheet.ts';
import { type HeardTable, heardTable, type Playing, shareTogether } from './heard.ts';
import { barsOfATable, classKey, closingOf, themeBars, togetherBars } from './plan.ts';
import { writeTheme, yearOfBar } from './theme.ts';
import { writeTogether } from './together.ts';

/** A little faster than the piece of one table: with twelve of them it stays under 90 seconds. */
const BPM = 100;

export interface Section {
  /** Whose theme it is, by the number in the room; null where all sound together. */
  readonly table: number | null;
  /** Seconds from the beginning. */
  readonly from: number;
  readonly to: number;
}

/** Positions in `because` are of the log of the section's table; where all sound together there are none. */
export interface ClassPiece extends Piece {
  readonly sections: readonly Section[];
  /** Of a hundred: how full each line is at all tables together. 0 is not heard. */
  readonly lines: Readonly<Record<Condition, number>>;
}

function themes(sheet: Sheet, heard: readonly HeardTable[], key: Piece['key']): readonly Bar[] {
  const count = barsOfATable(heard.length);
  return heard.flatMap((table, n) => {
    const moves = (bar: number) => yearOfBar(table, bar, count)?.facts.notes.agenda !== 0;
    const bars = themeBars(key, { from: n * count, count }, moves);
    writeTheme(sheet, table, bars);
    return bars;
  });
}

/** What no table has built is not heard in the cadence either. */
function isHeard({ voice }: Note, lines: ClassPiece['lines']): boolean {
  if (voice === 'house') return lines.backbone > 0;
  return voice !== 'pulse' || lines.measurement > 0;
}

function sectionsOf(heard: readonly HeardTable[], bars: number): readonly Section[] {
  const each = barsOfATable(heard.length);
  const at = (bar: number) => secondsOf(bar * BAR, BPM);
  return [
    ...heard.map(({ table }, n) => ({ table, from: at(n * each), to: at((n + 1) * each) })),
    { table: null, from: at(heard.length * each), to: at(bars) },
  ];
}

/** @throws Error without a table */
export function composeClass(tables: readonly Playing[]): ClassPiece {
  if (tables.length === 0) throw new Error('a class without a table has no piece');
  const sheet = newSheet();
  const heard = tables.map(heardTable);
  const lines = Object.fromEntries(
    CONDITIONS.map((condition) => [condition, shareTogether(heard, condition)]),
  ) as ClassPiece['lines'];
  const closing = closingOf(tables.map(({ ending }) => ending));
  const key = classKey(closing);
  const own = themes(sheet, heard, key);
  const all = togetherBars(key, own.length, lines.agenda);
  writeTogether(sheet, heard, all);
  const from = own.length + all.length;
  const end = writeCadence(sheet, { ending: closing, from, year: 1, because: 0 });
  const bars = [...own, ...all, ...end];
  const notes = sheet.notes
    .filter((note) => note.bar < from || isHeard(note, lines))
    .map((note) => (note.bar < own.length ? note : { ...note, because: [] }));
  return {
    bpm: BPM,
    key,
    bars,
    seconds: secondsOf(bars.length * BAR, BPM),
    notes: inOrder(notes),
    sections: sectionsOf(heard, bars.length),
    lines,
  };
}
