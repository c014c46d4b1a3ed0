// Where on its way is a thing that has gone a part of it?
import type { Point } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';

type Way = Pick<Mover, 'at' | 'path'>;

interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

interface Legs {
  readonly legs: readonly Leg[];
  readonly length: number;
}

/** A way is measured once: it is asked for at every step. */
const MEASURED = new WeakMap<Way, Legs>();

function legsOf(way: Way): Legs {
  const known = MEASURED.get(way);
  if (known) return known;
  const points = [way.at, ...way.path];
  const legs = way.path.map((to, index) => {
    const from = points[index] ?? way.at;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  const measured = { legs, length: legs.reduce((sum, leg) => sum + leg.length, 0) };
  MEASURED.set(way, measured);
  return measured;
}

/** How far along its way, 0–1, at an even pace. */
export function along(mover: Way, part: number): Point {
  const way = legsOf(mover);
  let left = part * way.length;
  for (const { from, to, length } of way.legs) {
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return mover.path.at(-1) ?? mover.at;
}
