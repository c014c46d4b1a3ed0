// How does the hospital look?
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker } from './colour.ts';
import { cross } from './cross.ts';
import { halo } from './glow.ts';
import { house } from './house.ts';
import type { House } from './house-plan.ts';
import { at, cut, oval } from './ink.ts';
import { onFront, spot } from './solid.ts';

const HOSPITAL: House = {
  lean: 0,
  x: 246,
  y: 466,
  turn: 'right',
  front: 150,
  deep: 66,
  high: 112,
  rise: 9,
  roof: 'flat',
  wall: PAPER.white,
  cover: PAPER.roofTeal,
  columns: 6,
  rows: 4,
  extra: 'garden',
};

export function hospital(scene: Scene): string {
  const [x, y] = spot('right', [75, 0, 112]);
  const hub = spot('right', [112, 30, 121]);
  const upper: House = {
    ...HOSPITAL,
    x: HOSPITAL.x + hub[0],
    y: HOSPITAL.y + hub[1] + 16,
    front: 66,
    deep: 40,
    high: 40,
    rise: 7,
    columns: 3,
    rows: 1,
  };
  const porch = onFront(
    'right',
    cut(scene.tone('#c92f4e'), 'M52 30h48v6h-48z') +
      cut(PAPER.window, scene.life > 0.3 ? 'M60 0h32v28h-32z' : '') +
      cut(darker(scene.tone('#4d5570'), 0.3), scene.life > 0.3 ? 'M75 0h2v28h-2z' : 'M60 0h32v28h-32z'),
  );
  const sign =
    scene.life > 0.2
      ? cross(HOSPITAL.x + x, HOSPITAL.y + y - 12, 1.25)
      : at({ x: HOSPITAL.x + x, y: HOSPITAL.y + y - 12 }, cut(scene.tone('#b9b2b6'), oval(0, 0, [17, 17])));
  const glow =
    scene.life > 0.4 ? halo(HOSPITAL.x - 72, HOSPITAL.y - 2, [70, 22, 0.1 + 0.3 * scene.light.lamps]) : '';
  return house(HOSPITAL, scene) + house(upper, scene) + at(HOSPITAL, porch) + glow + sign;
}
