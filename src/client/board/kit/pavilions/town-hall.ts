// How does the authority's pavilion look? A town hall: pediment, columns, flag.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { cut, line, veil } from '../ink.ts';
import { foot } from './parts.ts';

export function townHall(scene: Scene): string {
  const { tone } = scene;
  const violet = tone(PAPER.authority);
  const wall = tone(PAPER.white);
  const column = (x: number) =>
    cut(lighter(wall, 0.4), `M${x} 0v-72h12V0z`) + cut(darker(wall, 0.24), `M${x + 7} 0v-72h5V0z`);
  return (
    foot(scene, 78) +
    cut(darker(wall, 0.16), 'M-62 0v-76H62V0z') +
    cut(PAPER.window, 'M-15 0v-44q15-14 30 0V0z') +
    cut(PAPER.window, 'M-42-50h10v26h-10zM32-50h10v26H32z') +
    [-58, -31, 19, 46].map(column).join('') +
    cut(violet, 'M-74-76H74v12H-74z') +
    cut(lighter(violet, 0.3), 'M-74-76H74v3H-74z') +
    cut(violet, 'M-70-76 0-116l70 40z') +
    cut(lighter(violet, 0.36), 'M-70-76 0-116v8L-54-76z') +
    veil(scene.light.shadow, 'M0-116l70 40H12z', 0.22) +
    cut('#ffe6a0', 'M-9-88a9 9 0 1 0 18 0 9 9 0 1 0-18 0z') +
    line(violet, 'M0-88v-6M0-88l4 2', 1.6) +
    cut(lighter(wall, 0.2), 'M-70 0v-6H70v6z') +
    cut(darker(wall, 0.12), 'M-78 6V0H78v6z') +
    line('#e9dfe6', 'M0-114v-38', 2.4) +
    cut(violet, 'M1-152q16-6 34 2v20q-18-8-34-2z') +
    cut('#ffcf5a', 'M1-143q16-6 34 2v5q-18-8-34-2z')
  );
}
