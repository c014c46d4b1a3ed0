// Where on its way is a thing that has gone a part of it?
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';

type Way = Pick<Mover, 'at' | 'path'>;

interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

function legsOf({ at, path }: Way): readonly Leg[] {
  const points = [at, ...path];
  return path.map((to, index) => {
    const from = points[index] ?? at;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
}

/** How far along its way, 0–1, at an even pace. */
export function along(mover: Way, part: number): Point {
  const legs = legsOf(mover);
  let left = part * legs.reduce((sum, leg) => sum + leg.length, 0);
  for (const { from, to, length } of legs) {
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return mover.path.at(-1) ?? mover.at;
}
