// How does the school look, with its clock?
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { house } from './house.ts';
import type { House } from './house-plan.ts';
import { at, cut, disc, line } from './ink.ts';
import { spot } from './solid.ts';

const SCHOOL: House = {
  lean: 0,
  x: 1276,
  y: 470,
  turn: 'left',
  front: 128,
  deep: 64,
  high: 66,
  rise: 38,
  roof: 'saddle',
  wall: PAPER.rose,
  cover: PAPER.roofRed,
  columns: 6,
  rows: 2,
  door: 58,
};
/** The clock gable with its bell: told by its shape. */
function clock(scene: Scene): string {
  const { tone, life } = scene;
  const tower: House = {
    lean: 0,
    x: SCHOOL.x + 56,
    y: SCHOOL.y - 44,
    turn: 'left',
    front: 34,
    deep: 28,
    high: 128,
    rise: 36,
    roof: 'hipped',
    wall: PAPER.wall,
    cover: PAPER.roofTeal,
    columns: 1,
    rows: 1,
  };
  const [x, y] = spot('left', [17, 0, 108]);
  const face =
    cut(life > 0.35 ? '#fff2c8' : tone('#cfc6c2'), disc(0, 0, 12)) +
    line(tone('#5a2b3c'), `${disc(0, 0, 12)}M0 0V-8M0 0l6 3`, 1.8);
  return (
    house({ ...tower, columns: 1, rows: 2 }, scene) + at({ x: tower.x + x, y: tower.y + y, lean: -4 }, face)
  );
}

export const school = (scene: Scene): string => clock(scene) + house(SCHOOL, scene);
