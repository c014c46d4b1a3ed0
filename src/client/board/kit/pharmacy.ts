// How does the pharmacy look?
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { cross } from './cross.ts';
import { house } from './house.ts';
import type { House } from './house-plan.ts';
import { at, cut, oval } from './ink.ts';

const PHARMACY: House = {
  lean: 0,
  x: 76,
  y: 480,
  turn: 'right',
  front: 66,
  deep: 50,
  high: 50,
  rise: 26,
  roof: 'hipped',
  wall: PAPER.mint,
  cover: PAPER.research,
  columns: 3,
  rows: 2,
  door: 26,
  extra: 'awning',
};

export const pharmacy = (scene: Scene): string =>
  house(PHARMACY, scene) +
  at(
    { x: PHARMACY.x - 60, y: PHARMACY.y - 62, size: 0.62 },
    scene.life > 0.2 ? cross(0, 0, 1) : cut(scene.tone('#b9b2b6'), oval(0, 0, [15, 15])),
  );
