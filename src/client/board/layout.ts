// Where does each building of the quarters stand? Feet in world units, farthest first.
import type { House } from './kit/house-plan.ts';
import type { Spot } from './kit/ink.ts';
import type { Tree } from './kit/trees.ts';
import { PAPER } from './papers.ts';

const COTTAGE = { front: 56, deep: 54, high: 44, rise: 32, roof: 'gabled', columns: 2, rows: 2 } as const;
const LONG = { front: 86, deep: 50, high: 44, rise: 30, roof: 'saddle', columns: 4, rows: 2 } as const;
const { roofRed, roofPlum, roofTeal, roofGold, slate } = PAPER;

export interface Quarter {
  readonly houses: readonly House[];
  readonly trees: readonly Tree[];
  readonly people: readonly Spot[];
}

export const HEALTH: Quarter = {
  houses: [
    { ...COTTAGE, x: 66, y: 356, size: 0.78, turn: 'right', wall: PAPER.honey, cover: roofPlum },
    {
      ...LONG,
      x: 168,
      y: 350,
      size: 0.74,
      turn: 'right',
      wall: PAPER.rose,
      cover: roofTeal,
      extra: 'chimney',
    },
    {
      x: 350,
      y: 356,
      size: 0.8,
      turn: 'right',
      front: 150,
      deep: 52,
      high: 54,
      rise: 30,
      roof: 'saddle',
      columns: 7,
      rows: 2,
      wall: PAPER.wall,
      cover: roofRed,
      extra: 'garden',
    },
    { ...COTTAGE, x: 432, y: 350, size: 0.7, turn: 'right', wall: PAPER.mint, cover: roofGold },
  ],
  trees: [
    { x: 16, y: 352, size: 0.8, kind: 'fir' },
    { x: 92, y: 348, size: 0.62, kind: 'poplar' },
    { x: 200, y: 352, size: 0.62, kind: 'round' },
    { x: 384, y: 356, size: 0.66, kind: 'round' },
    { x: 464, y: 352, size: 0.7, kind: 'poplar' },
    { x: 484, y: 366, size: 0.6, kind: 'blossom' },
  ],
  people: [
    { x: 270, y: 484, size: 0.85 },
    { x: 130, y: 500, size: 0.95 },
    { x: 366, y: 452, size: 0.7 },
    { x: 176, y: 512, size: 1 },
    { x: 342, y: 446, size: 0.7 },
    { x: 318, y: 518, size: 1 },
    { x: 60, y: 512, size: 0.95 },
    { x: 400, y: 458, size: 0.7 },
    { x: 250, y: 508, size: 0.98 },
    { x: 300, y: 384, size: 0.62 },
    { x: 420, y: 374, size: 0.62 },
    { x: 232, y: 506, size: 0.7 },
    { x: 60, y: 390, size: 0.62 },
    { x: 352, y: 540, size: 1.05 },
    { x: 22, y: 528, size: 1 },
    { x: 300, y: 612, size: 1.2 },
    { x: 180, y: 618, size: 1.2 },
  ],
};

export const ENERGY: Quarter = {
  houses: [
    { ...COTTAGE, x: 716, y: 318, size: 0.62, turn: 'right', wall: PAPER.rose, cover: roofRed },
    { ...COTTAGE, x: 758, y: 316, size: 0.62, turn: 'right', wall: PAPER.honey, cover: roofPlum },
    { ...COTTAGE, x: 800, y: 315, size: 0.62, turn: 'right', wall: PAPER.wall, cover: roofTeal },
    { ...COTTAGE, x: 842, y: 316, size: 0.62, turn: 'right', wall: PAPER.lilac, cover: roofRed },
    { ...COTTAGE, x: 884, y: 318, size: 0.62, turn: 'right', wall: PAPER.honey, cover: roofGold },
    {
      x: 616,
      y: 376,
      size: 0.82,
      turn: 'right',
      front: 64,
      deep: 52,
      high: 132,
      rise: 7,
      roof: 'flat',
      columns: 4,
      rows: 6,
      wall: PAPER.sky,
      cover: slate,
      extra: 'solar',
    },
    { ...LONG, x: 738, y: 372, size: 0.84, turn: 'right', wall: PAPER.wall, cover: roofPlum, extra: 'solar' },
    { ...LONG, x: 842, y: 366, size: 0.84, turn: 'right', wall: PAPER.rose, cover: roofTeal, extra: 'solar' },
    { ...COTTAGE, x: 910, y: 370, size: 0.8, turn: 'right', wall: PAPER.honey, cover: roofRed },
  ],
  trees: [
    { x: 566, y: 330, size: 0.6, kind: 'fir' },
    { x: 588, y: 322, size: 0.5, kind: 'fir' },
    { x: 656, y: 322, size: 0.56, kind: 'poplar' },
    { x: 924, y: 320, size: 0.56, kind: 'round' },
    { x: 1046, y: 330, size: 0.6, kind: 'poplar' },
    { x: 672, y: 378, size: 0.66, kind: 'blossom' },
    { x: 560, y: 386, size: 0.74, kind: 'round' },
  ],
  people: [
    { x: 700, y: 392, size: 0.74 },
    { x: 860, y: 388, size: 0.74 },
    { x: 756, y: 396, size: 0.74 },
    { x: 930, y: 402, size: 0.76 },
    { x: 664, y: 404, size: 0.76 },
    { x: 560, y: 414, size: 0.8 },
    { x: 816, y: 334, size: 0.56 },
    { x: 724, y: 336, size: 0.56 },
    { x: 1010, y: 424, size: 0.8 },
    { x: 890, y: 336, size: 0.56 },
    { x: 772, y: 396, size: 0.6 },
    { x: 548, y: 440, size: 0.84 },
  ],
};

export const EDUCATION: Quarter = {
  houses: [
    { ...COTTAGE, x: 1116, y: 350, size: 0.7, turn: 'left', wall: PAPER.rose, cover: roofTeal },
    {
      x: 1206,
      y: 356,
      size: 0.8,
      turn: 'left',
      front: 128,
      deep: 52,
      high: 56,
      rise: 8,
      roof: 'flat',
      columns: 5,
      rows: 2,
      wall: PAPER.sky,
      cover: roofGold,
      extra: 'garden',
    },
    {
      ...LONG,
      x: 1368,
      y: 350,
      size: 0.74,
      turn: 'left',
      wall: PAPER.honey,
      cover: roofRed,
      extra: 'chimney',
    },
    { ...COTTAGE, x: 1470, y: 352, size: 0.76, turn: 'left', wall: PAPER.lilac, cover: roofPlum },
    { ...COTTAGE, x: 1548, y: 358, size: 0.8, turn: 'left', wall: PAPER.mint, cover: roofRed },
  ],
  trees: [
    { x: 1094, y: 356, size: 0.62, kind: 'poplar' },
    { x: 1182, y: 352, size: 0.62, kind: 'round' },
    { x: 1336, y: 356, size: 0.66, kind: 'blossom' },
    { x: 1452, y: 352, size: 0.64, kind: 'poplar' },
    { x: 1590, y: 352, size: 0.8, kind: 'fir' },
  ],
  people: [
    { x: 1310, y: 482, size: 0.9 },
    { x: 1470, y: 512, size: 0.95 },
    { x: 1262, y: 560, size: 0.9 },
    { x: 1424, y: 508, size: 0.72 },
    { x: 1286, y: 540, size: 0.7 },
    { x: 1540, y: 510, size: 0.95 },
    { x: 1352, y: 500, size: 0.72 },
    { x: 1370, y: 504, size: 0.7 },
    { x: 1180, y: 382, size: 0.65 },
    { x: 1330, y: 576, size: 0.75 },
    { x: 1500, y: 520, size: 0.98 },
    { x: 1396, y: 388, size: 0.65 },
    { x: 1240, y: 384, size: 0.6 },
    { x: 1574, y: 528, size: 1 },
    { x: 1300, y: 612, size: 1.15 },
    { x: 1410, y: 620, size: 1.2 },
    { x: 1248, y: 470, size: 0.8 },
  ],
};
