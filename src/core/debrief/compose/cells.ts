// Which motif does each actor come back to? One bar for each theme, in steps above the root of the bar's chord,
// so that it follows every harmony. Beats fall on tones of the chord; what passes between them may not.
import type { ActorId, Theme } from '../../content/vocabulary.ts';

/** Start in the bar and length in sixteenths, steps above the root of the chord. */
export type CellNote = readonly [start: number, length: number, step: number];
export type Cell = readonly CellNote[];

export const CELLS: Readonly<Record<ActorId, Readonly<Record<Theme, Cell>>>> = {
  /** The flute sings: up over the fifth and back. */
  association: {
    health: [
      [0, 6, 4],
      [6, 2, 5],
      [8, 4, 7],
      [12, 4, 4],
    ],
    energy: [
      [0, 2, 4],
      [2, 2, 5],
      [4, 4, 7],
      [8, 2, 6],
      [10, 2, 5],
      [12, 4, 4],
    ],
    education: [
      [0, 4, 2],
      [4, 2, 3],
      [6, 2, 4],
      [8, 6, 7],
      [14, 2, 6],
    ],
  },
  /** The cello strides, long and low. */
  company: {
    health: [
      [0, 6, 0],
      [6, 2, 1],
      [8, 8, 2],
    ],
    energy: [
      [0, 4, 0],
      [4, 4, 2],
      [8, 4, 4],
      [12, 4, 2],
    ],
    education: [
      [0, 8, 2],
      [8, 2, 1],
      [10, 2, 0],
      [12, 4, -3],
    ],
  },
  /** The horn calls, dotted, from the root to the fifth. */
  authority: {
    health: [
      [0, 3, 0],
      [3, 1, 0],
      [4, 4, 4],
      [8, 8, 2],
    ],
    energy: [
      [0, 2, 0],
      [2, 2, 0],
      [4, 4, 2],
      [8, 3, 4],
      [11, 1, 4],
      [12, 4, 2],
    ],
    education: [
      [0, 4, 4],
      [4, 4, 2],
      [8, 3, 0],
      [11, 1, 0],
      [12, 4, 4],
    ],
  },
  /** The harp asks: upwards, and leaves the end in the air. */
  research: {
    health: [
      [0, 2, 0],
      [2, 2, 4],
      [4, 2, 7],
      [6, 2, 9],
      [8, 4, 11],
      [12, 4, 9],
    ],
    energy: [
      [0, 2, 0],
      [2, 2, 2],
      [4, 2, 4],
      [6, 2, 7],
      [8, 2, 4],
      [10, 2, 2],
      [12, 4, 4],
    ],
    education: [
      [0, 2, 4],
      [2, 2, 7],
      [4, 4, 9],
      [8, 2, 8],
      [10, 2, 7],
      [12, 4, 4],
    ],
  },
};

/** The residents' tune: two bars of a round dance. */
export const ROUND: readonly [Cell, Cell] = [
  [
    [0, 2, 4],
    [2, 2, 5],
    [4, 4, 4],
    [8, 2, 2],
    [10, 2, 1],
    [12, 4, 0],
  ],
  [
    [0, 2, 2],
    [2, 2, 3],
    [4, 4, 4],
    [8, 8, 2],
  ],
];

const LIFT: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 7 };

/** The same cell one tone of the chord higher: what is said twice climbs. */
export function lifted(cell: Cell): Cell {
  const lift = (step: number): number => {
    const octave = 7 * Math.floor(step / 7);
    return octave + (LIFT[step - octave] ?? step - octave + 2);
  };
  return cell.map(([start, length, step]): CellNote => [start, length, lift(step)]);
}

/** Only its beginning, later by `late` sixteenths: at most so many notes, and the last one waits for an answer. */
export function hesitant(cell: Cell, notes: number, late: number): Cell {
  const begun = cell.slice(0, notes).filter(([start]) => start + late < 16);
  return begun.map(([start, length, step], i): CellNote => {
    const room = 16 - start - late;
    return [start + late, i === begun.length - 1 ? room : Math.min(length, room), step];
  });
}
