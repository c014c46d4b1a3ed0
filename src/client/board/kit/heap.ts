// What lies in the works yard? A coal heap that turns to stacked batteries.
import type { Scene } from '../palette.ts';
import { darker, lighter } from './colour.ts';
import { at, cut } from './ink.ts';

export function heap(tone: Scene['tone'], life: number): string {
  const coal = at(
    { x: 960, y: 402, size: 1 - life * 0.75 },
    cut(tone('#4b4650'), 'M-34 4q6-20 18-20 6-10 16-2 14-2 22 22z') +
      cut(tone('#6a646c'), 'M-26 2q6-16 12-14-2 8-4 14zM0-14q6-2 8 6-6 0-8-6z'),
  );
  const one = (x: number) =>
    at(
      { x, y: 404 },
      cut(tone('#3aa27a'), 'M-9 0v-22H9V0z') +
        cut(lighter(tone('#3aa27a'), 0.4), 'M-9-22-4-27H13L9-22z') +
        cut(darker(tone('#3aa27a'), 0.3), 'M9 0v-22l4-5V-4z') +
        cut('#ffe08a', 'M1-19-5-10h4l-2 7 7-10h-4l2-6z'),
    );
  return life < 0.55 ? coal : one(936) + (life > 0.75 ? one(960) : '');
}
