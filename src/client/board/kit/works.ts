// How does the works yard look? Saw teeth, a tall chimney, and what is burnt or stored beside it.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, lighter } from './colour.ts';
import { heap } from './heap.ts';
import { at, cut } from './ink.ts';
import { teeth } from './roofs/teeth.ts';
import { contact, onFront, onSide, walls } from './solid.ts';
import { windows } from './windows.ts';

const WORKS = { x: 986, y: 398, size: 0.82, turn: 'left', front: 92, deep: 56, high: 44 } as const;

export function works(scene: Scene): string {
  const { tone, life } = scene;
  const wall = tone(PAPER.brick);
  const front = windows(
    { width: 92, height: 44, columns: 5, rows: 1, glass: [0.66, 0.5], name: 'works' },
    scene,
  );
  const side = windows(
    { width: 56, height: 44, columns: 2, rows: 1, glass: [0.5, 0.5], name: 'works side' },
    scene,
  );
  const roof = teeth(WORKS, { rise: 22, colour: tone(PAPER.slate), wall });
  const stack = at(
    { x: 64, y: -54 },
    cut(wall, 'M-7 0-5-78H5L7 0z') +
      cut(darker(wall, 0.35), 'M1 0V-78h4L7 0z') +
      cut(tone('#fff6e6'), 'M-5.600-60H5.600l.2 8H-5.800z') +
      cut(lighter(wall, 0.2), 'M-7-82H7v5H-7z'),
  );
  return (
    at(
      WORKS,
      contact(WORKS, scene.light.shadow) +
        stack +
        walls(WORKS, wall) +
        onFront('left', front) +
        onSide('left', side) +
        roof,
    ) + heap(tone, life)
  );
}
