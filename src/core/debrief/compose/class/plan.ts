// How is the piece of a class laid out? A few bars for each table, eight together, and a cadence, all in one key.
import { ENDINGS, type Ending } from '../../../engine/index.ts';
import { type Closing, homeKey } from '../cadence.ts';
import type { Bar, Key, Mode } from '../piece.ts';

/** Bars of a table's theme by the number of tables: with those that follow, the piece lasts 67 to 87 seconds. */
const BARS_OF_A_TABLE = [16, 8, 6, 4, 4, 3, 3, 2, 2, 2, 2, 2] as const;

/** Roots of the bars in which a theme goes on; its last bar waits for the next table. */
const WAYS: Readonly<Record<Mode, { readonly theme: readonly number[]; readonly waits: number }>> = {
  ionian: { theme: [0, 5, 3, 1], waits: 4 },
  mixolydian: { theme: [0, 3, 4, 3], waits: 6 },
  dorian: { theme: [0, 2, 3, 6], waits: 3 },
  aeolian: { theme: [0, 5, 2, 3], waits: 6 },
};
const TOGETHER: Readonly<Record<Mode, readonly number[]>> = {
  ionian: [0, 5, 3, 4, 0, 2, 3, 4],
  mixolydian: [0, 3, 6, 3, 0, 4, 3, 6],
  dorian: [0, 3, 6, 3, 0, 2, 3, 4],
  aeolian: [0, 5, 2, 6, 0, 3, 5, 4],
};

/** How the class closes: between its tables, as many above as below; open where one was stopped. */
export function closingOf(closings: readonly Closing[]): Closing {
  if (closings.some((one) => one === 'stopped')) return 'stopped';
  const order = closings.map((one) => ENDINGS.indexOf(one as Ending)).sort((a, b) => a - b);
  return ENDINGS[order[order.length >> 1] ?? 0] ?? 'stopped';
}

export function barsOfATable(tables: number): number {
  return BARS_OF_A_TABLE[tables - 1] ?? 2;
}

export interface Span {
  /** Number of its first bar. */
  readonly from: number;
  readonly count: number;
}

/** The bars of one table's theme. Without a shared agenda the harmony stays where it is. */
export function themeBars(key: Key, { from, count }: Span, moves: (bar: number) => boolean): readonly Bar[] {
  const { theme, waits } = WAYS[key.mode];
  return Array.from({ length: count }, (_, i) => {
    const root = i === count - 1 ? waits : (theme[i % theme.length] ?? 0);
    return { index: from + i, year: 1, key, chord: moves(i) ? root : 0 };
  });
}

/** The bars in which all play: the more of the agenda is shared, the more the harmony moves. Share of a hundred. */
export function togetherBars(key: Key, from: number, share: number): readonly Bar[] {
  const way = TOGETHER[key.mode];
  return way.map((root, i) => {
    const held = share >= 50 ? root : (way[i - (i % 2)] ?? 0);
    return { index: from + i, year: 1, key, chord: share > 0 ? held : 0 };
  });
}

export const classKey = (closing: Closing): Key => homeKey(closing);
