// Where do the homes and trees of energy and housing stand? Feet in world units, farthest first.
import type { House } from '../kit/house-plan.ts';
import type { Tree } from '../kit/trees.ts';
import { PAPER } from '../papers.ts';
import { COTTAGE, LONG } from './homes.ts';

const { roofRed, roofPlum, roofTeal, roofGold, slate } = PAPER;

export const FAR_HOUSES: readonly House[] = [
  { ...COTTAGE, x: 716, y: 318, size: 0.62, turn: 'right', wall: PAPER.rose, cover: roofRed },
  { ...COTTAGE, x: 758, y: 316, size: 0.62, turn: 'right', wall: PAPER.honey, cover: roofPlum },
  { ...COTTAGE, x: 800, y: 315, size: 0.62, turn: 'right', wall: PAPER.wall, cover: roofTeal },
  { ...COTTAGE, x: 842, y: 316, size: 0.62, turn: 'right', wall: PAPER.lilac, cover: roofRed },
  { ...COTTAGE, x: 884, y: 318, size: 0.62, turn: 'right', wall: PAPER.honey, cover: roofGold },
];

export const MIDDLE_HOUSES: readonly House[] = [
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
];

export const FAR_TREES: readonly Tree[] = [
  { x: 566, y: 330, size: 0.6, kind: 'fir' },
  { x: 588, y: 322, size: 0.5, kind: 'fir' },
  { x: 656, y: 322, size: 0.56, kind: 'poplar' },
  { x: 924, y: 320, size: 0.56, kind: 'round' },
  { x: 1046, y: 330, size: 0.6, kind: 'poplar' },
];

export const MIDDLE_TREES: readonly Tree[] = [
  { x: 672, y: 378, size: 0.66, kind: 'blossom' },
  { x: 560, y: 386, size: 0.74, kind: 'round' },
];

export const NEAR_TREES: readonly Tree[] = [
  { x: 742, y: 440, size: 0.9, kind: 'blossom' },
  { x: 872, y: 440, size: 0.9, kind: 'round' },
];
