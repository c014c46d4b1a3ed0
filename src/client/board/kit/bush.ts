// How does a bush fare? Dry twigs, green, or in flower.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, mix } from './colour.ts';
import { at, cut, disc, line, type Spot } from './ink.ts';

export interface Bush extends Spot {
  readonly flower: string;
}

export function bush(one: Bush, scene: Scene): string {
  const { tone, life } = scene;
  if (life < 0.18) return at(one, line(tone('#8d7a5c'), 'M0 0-4-7M0 0 3-9M1 0 7-5', 1.4));
  const hue = tone(mix('#8d7a5c', PAPER.leafDeep, Math.min(1, life * 1.3)));
  const bloom =
    life > 0.5
      ? cut(tone(one.flower), disc(-7, -8, 2.4) + disc(0, -12, 2.4) + disc(7, -7, 2.4) + disc(-2, -5, 2))
      : '';
  return at(
    one,
    cut(darker(hue, 0.25), 'M-15 1q-2-11 8-13 6-6 13 0 11 2 9 13z') +
      cut(hue, 'M-15 1q-2-11 8-13 5-5 9-1 1 8-5 14z') +
      bloom,
  );
}
