// Who strolls in the streets? More people in more streets where life is good.
import { THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import type { Picture } from '../picture.ts';
import type { SpriteId } from '../sprites.ts';

type Way = readonly [from: Point, to: Point, size: number];

/** Streets of each quarter, where people stroll when life is good. */
const WAYS: Readonly<Record<Theme, readonly Way[]>> = {
  health: [
    [{ x: 40, y: 496 }, { x: 190, y: 490 }, 0.72],
    [{ x: 360, y: 500 }, { x: 250, y: 498 }, 0.72],
    [{ x: 80, y: 378 }, { x: 250, y: 376 }, 0.5],
  ],
  energy: [
    [{ x: 560, y: 396 }, { x: 690, y: 386 }, 0.6],
    [{ x: 1040, y: 394 }, { x: 920, y: 386 }, 0.6],
    [{ x: 780, y: 336 }, { x: 900, y: 332 }, 0.42],
  ],
  education: [
    [{ x: 1210, y: 496 }, { x: 1350, y: 500 }, 0.72],
    [{ x: 1560, y: 496 }, { x: 1400, y: 498 }, 0.72],
    [{ x: 1180, y: 378 }, { x: 1360, y: 374 }, 0.5],
  ],
};
const WALKERS: readonly SpriteId[] = ['walker', 'walker-2', 'walker-3'];

export function strollers({ gauges }: Picture): readonly Mover[] {
  return THEMES.flatMap((theme) =>
    WAYS[theme]
      .filter((_, n) => gauges[theme] >= 30 + 22 * n)
      .map(([at, to, size], n) => ({
        id: `${theme}-walker-${n}`,
        sprite: WALKERS[n % WALKERS.length] ?? 'walker',
        gait: 'walk' as const,
        at,
        path: [to],
        seconds: 14 + n * 3,
        wait: n * 1.7,
        size,
      })),
  );
}
