// Where do the homes and trees of education stand? Feet in world units, farthest first.
import type { House } from '../kit/house-plan.ts';
import type { Tree } from '../kit/trees.ts';
import { PAPER } from '../papers.ts';
import { COTTAGE, LONG, NEAR_COTTAGE, NEAR_LONG } from './homes.ts';

const { roofRed, roofPlum, roofTeal, roofGold } = PAPER;

export const FAR_HOUSES: readonly House[] = [
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
];

export const FAR_TREES: readonly Tree[] = [
  { x: 1094, y: 356, size: 0.62, kind: 'poplar' },
  { x: 1182, y: 352, size: 0.62, kind: 'round' },
  { x: 1336, y: 356, size: 0.66, kind: 'blossom' },
  { x: 1452, y: 352, size: 0.64, kind: 'poplar' },
  { x: 1590, y: 352, size: 0.8, kind: 'fir' },
];

export const MIDDLE_TREES: readonly Tree[] = [
  { x: 1180, y: 440, size: 0.8, kind: 'round' },
  { x: 1226, y: 446, size: 0.9, kind: 'poplar' },
  { x: 1430, y: 448, size: 0.8, kind: 'blossom' },
  { x: 1590, y: 466, size: 1, kind: 'round' },
];

export const NEAR_HOUSES: readonly House[] = [
  {
    ...NEAR_LONG,
    x: 1388,
    y: 606,
    size: 1.08,
    turn: 'left',
    front: 88,
    wall: PAPER.wall,
    cover: roofTeal,
    door: 38,
  },
  { ...NEAR_COTTAGE, x: 1520, y: 614, turn: 'left', wall: PAPER.honey, cover: roofRed },
];

export const NEAR_TREES: readonly Tree[] = [
  { x: 1372, y: 592, size: 1, kind: 'poplar' },
  { x: 1502, y: 600, size: 1, kind: 'blossom' },
  { x: 1590, y: 600, size: 1.3, kind: 'round' },
];
