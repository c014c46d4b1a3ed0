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

/** How far along its way, 0–1, at an even pace; written into `point`. */
export function along(mover: Way, part: number, point: { x: number; y: number }): void {
  const { legs, length } = legsOf(mover);
  let left = part * length;
  for (let index = 0; index < legs.length; index++) {
    const leg = legs[index] as Leg;
    const isLast = index === legs.length - 1;
    if (left > leg.length && !isLast) {
      left -= leg.length;
      continue;
    }
    const share = leg.length > 0 ? Math.min(1, left / leg.length) : 1;
    point.x = leg.from.x + (leg.to.x - leg.from.x) * share;
    point.y = leg.from.y + (leg.to.y - leg.from.y) * share;
    return;
  }
}
