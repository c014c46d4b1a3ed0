// What rises and falls over a feast? Lanterns that are let go, paper leaves, and notes that burst into a ring.
import { ACTORS } from '../../../core/content/vocabulary.ts';
import { chance } from '../kit/chance.ts';
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import type { FinaleSprite } from './sprites.ts';

type Flyer = Mover<FinaleSprite>;

/** Let go over the square, and hanging high over the quarters. */
export function lanterns(count: number): readonly Flyer[] {
  const roll = chance('let go');
  return Array.from({ length: count }, (_, n) => {
    const side = n % 2 ? 1 : -1;
    const at = { x: 800 + side * (150 + roll() * 160), y: 470 };
    const far = 330 + ((n >> 1) / Math.max(1, count / 2 - 1)) * 330 + roll() * 40;
    const to = { x: 800 + side * far, y: 120 + roll() * 130 };
    const path = [{ x: at.x + side * 20, y: 350 }, to];
    return {
      id: `lantern-${n}`,
      sprite: 'lantern',
      gait: 'float',
      at,
      path,
      seconds: 3.2,
      wait: 0.4 + n * 0.16,
      size: 0.9,
    };
  });
}

export function leaves(count: number): readonly Flyer[] {
  const roll = chance('leaves of the end');
  return Array.from({ length: count }, (_, n) => {
    const at = { x: 60 + roll() * 1480, y: 40 + roll() * 140 };
    const path = [
      { x: at.x + roll() * 90 - 45, y: at.y + 150 },
      { x: at.x + roll() * 160 - 80, y: at.y + 330 },
    ];
    const sprite = n % 2 ? 'leaf' : 'leaf-2';
    const wait = roll() * 1.4;
    return { id: `leaf-${n}`, sprite, gait: 'fall', at, path, seconds: 2.6 + roll(), wait, size: 1.4 };
  });
}

/** A firework of notes: out from its middle, and there they hang. */
export function ring(id: string, middle: Point, wait: number): readonly Flyer[] {
  const count = 8;
  const notes = Array.from({ length: count }, (_, n): Flyer => {
    const turn = (n / count) * 2 * Math.PI + 0.2;
    const to = { x: middle.x + 84 * Math.cos(turn), y: middle.y + 62 * Math.sin(turn) };
    const sprite = `note-${ACTORS[n % ACTORS.length] ?? 'research'}` as const;
    return { id: `${id}-${n}`, sprite, gait: 'float', at: middle, path: [to], seconds: 1.2, wait, size: 0.8 };
  });
  const spark = {
    sprite: 'spark',
    gait: 'light',
    at: middle,
    path: [],
    seconds: 0.6,
    wait,
    size: 1.5,
  } as const;
  return [{ ...spark, id: `${id}-spark` }, ...notes];
}
