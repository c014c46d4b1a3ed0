// How does the library look? Columns before tall windows, steps, and an open book in the gable.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, lighter } from './colour.ts';
import { halo } from './glow.ts';
import { house } from './house.ts';
import type { House } from './house-plan.ts';
import { at, cut, line } from './ink.ts';
import { onFront, spot } from './solid.ts';

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
