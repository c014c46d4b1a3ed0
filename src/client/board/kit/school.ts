// What stands for education? A school with its clock, a library, a playground.
import { PAPER, type Scene } from '../palette.ts';
import { darker, lighter, mix } from './colour.ts';
import { type House, house } from './house.ts';
import { at, cut, disc, line, oval, veil } from './ink.ts';
import { onFront, spot } from './solid.ts';
import { halo } from './street.ts';

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
const LIBRARY: House = {
  lean: 0,
  x: 1476,
  y: 474,
  turn: 'left',
  front: 98,
  deep: 62,
  high: 70,
  rise: 42,
  roof: 'hipped',
  wall: PAPER.white,
  cover: PAPER.roofPlum,
  columns: 5,
  rows: 1,
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

/** Columns before tall windows, steps, and an open book in the gable. */
export function library(scene: Scene): string {
  const { tone, life, light } = scene;
  const white = tone('#fff8ec');
  const column = (x: number) =>
    cut(white, `M${x} 2h7v64h-7z`) + cut(darker(white, 0.2), `M${x + 4} 2h3v64h-3z`);
  const columns = [2, 21, 40, 59, 78].map((x) => column(x + 5)).join('');
  const steps = cut(lighter(white, 0.2), 'M-4-6h106v6H-4z') + cut(darker(white, 0.12), 'M-10-12h118v6H-10z');
  const [x, y] = spot('left', [49, 0, 84]);
  const book = at(
    { x: LIBRARY.x + x, y: LIBRARY.y + y, size: 1.2, lean: -5 },
    cut(life > 0.25 ? '#fff4d6' : tone('#c3bcbc'), 'M0 4q-8-6-18-3v-14q10-3 18 3 8-6 18-3v14q-10-3-18 3z') +
      line(tone('#7d3f7a'), 'M0 4v-14M-13-7q6-1 9 1M4-6q4-2 9-1', 1.6),
  );
  const glow = life > 0.4 ? halo(LIBRARY.x + 50, LIBRARY.y + 4, [72, 20, 0.1 + 0.3 * light.lamps]) : '';
  return house(LIBRARY, scene) + at(LIBRARY, onFront('left', steps + columns)) + book + glow;
}

/** Slide, swing and sand. */
export function playground({ tone, life, light }: Scene): string {
  const sand = tone(mix('#a79f98', '#f6dc98', life));
  const red = tone('#e0523a');
  const blue = tone('#2f8fb4');
  const swing = life > 0.2 ? 'M-26-44-22-12M-14-44-12-12M4-44 0-12M16-44 12-12' : 'M-26-44V-8';
  return (
    cut(darker(sand, 0.25), oval(1300, 578, [64, 22])) +
    cut(sand, oval(1300, 575, [64, 22])) +
    at(
      { x: 1278, y: 574 },
      veil(light.shadow, oval(6, 2, [30, 6]), 0.2) +
        line(blue, 'M-36 0-28-48H20L28 0', 4) +
        line(tone('#5c4a52'), swing, 1.5) +
        cut(tone(PAPER.gold), life > 0.2 ? 'M-24-13h14v4h-14zM-2-13h16v4H-2z' : ''),
    ) +
    at(
      { x: 1330, y: 578 },
      line(tone(PAPER.wood), 'M-8 0V-40M4 0V-40M-8-12H4M-8-24H4', 3) +
        cut(red, 'M-10-42H6l32 36v6H26Q10-34-10-34z') +
        cut(lighter(red, 0.3), 'M6-42l32 36h-6L0-42z') +
        cut(tone('#f0c14a'), 'M-14-40-2-58 10-40z'),
    )
  );
}

export const school = (scene: Scene): string => clock(scene) + house(SCHOOL, scene);
