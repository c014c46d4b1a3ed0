// Where do the homes and trees of health stand? Feet in world units, farthest first.
import type { House } from '../kit/house-plan.ts';
import type { Tree } from '../kit/trees.ts';
import { PAPER } from '../papers.ts';
import { COTTAGE, LONG, NEAR_COTTAGE, NEAR_LONG } from './homes.ts';

const { roofRed, roofPlum, roofTeal, roofGold } = PAPER;

export const FAR_HOUSES: readonly House[] = [
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
];

export const FAR_TREES: readonly Tree[] = [
  { x: 16, y: 352, size: 0.8, kind: 'fir' },
  { x: 92, y: 348, size: 0.62, kind: 'poplar' },
  { x: 200, y: 352, size: 0.62, kind: 'round' },
  { x: 384, y: 356, size: 0.66, kind: 'round' },
  { x: 464, y: 352, size: 0.7, kind: 'poplar' },
  { x: 484, y: 366, size: 0.6, kind: 'blossom' },
];

export const MIDDLE_TREES: readonly Tree[] = [
  { x: 290, y: 414, size: 0.74, kind: 'poplar' },
  { x: 18, y: 470, size: 1, kind: 'round' },
  { x: 134, y: 470, size: 0.7, kind: 'blossom' },
  { x: 444, y: 418, size: 0.8, kind: 'round' },
];

export const NEAR_HOUSES: readonly House[] = [
  { ...NEAR_COTTAGE, x: 118, y: 612, turn: 'right', wall: PAPER.rose, cover: roofRed },
  {
    ...NEAR_LONG,
    x: 254,
    y: 604,
    size: 1.06,
    turn: 'right',
    front: 92,
    wall: PAPER.honey,
    cover: roofPlum,
    door: 40,
  },
];

export const NEAR_TREES: readonly Tree[] = [
  { x: 24, y: 596, size: 1.3, kind: 'round' },
  { x: 172, y: 604, size: 1, kind: 'poplar' },
  { x: 318, y: 596, size: 1.2, kind: 'blossom' },
];
