// Where is a moving thing at a moment, and how does it look there? From its line and the seconds alone.
import type { Point } from '../kit/frame.ts';
import type { Gait, Mover } from '../movers.ts';

export interface Pose extends Point {
  /** Radians. */
  readonly turn: number;
  readonly size: number;
  readonly alpha: number;
  /** It looks the other way. */
  readonly back: boolean;
}

export const restOf = ({ at, size }: Mover): Pose => ({ ...at, turn: 0, size, alpha: 1, back: false });

interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

function legsOf({ at, path }: Mover): readonly Leg[] {
  const points = [at, ...path];
  return path.map((to, index) => {
    const from = points[index] ?? at;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
}

/** How far along its way, 0–1, at an even pace. */
function along(mover: Mover, part: number): Point {
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

const fade = (part: number, edge: number): number => Math.min(1, part / edge, (1 - part) / edge);

type Moving = Partial<Pose>;

/** `time` counts rounds: 1.5 is the middle of the second one. */
const GAITS: Readonly<Record<Gait, (mover: Mover, time: number) => Moving>> = {
  walk(mover, time) {
    const part = time % 2;
    const back = part > 1;
    const { x, y } = along(mover, back ? 2 - part : part);
    const step = Math.abs(Math.sin(time * mover.seconds * 4));
    const heading = (mover.path.at(-1) ?? mover.at).x < mover.at.x;
    return { x, y: y - 1.4 * mover.size * step, back: back !== heading };
  },
  rise(mover, time) {
    const part = time % 1;
    return { ...along(mover, part), size: mover.size * (0.6 + 0.8 * part), alpha: 0.85 * fade(part, 0.35) };
  },
  turn: (_, time) => ({ turn: (time % 1) * 2 * Math.PI }),
  sway: (_, time) => ({ turn: 0.1 * Math.sin(time * 2 * Math.PI) }),
  fall(mover, time) {
    if (time >= 1) return { alpha: 0 };
    return { ...along(mover, time), turn: time * 9, alpha: fade(time, 0.12) };
  },
  fly(mover, time) {
    const part = time % 1;
    return { ...along(mover, part), alpha: fade(part, 0.06) };
  },
  burst(mover, time) {
    const part = time % 1;
    return { ...along(mover, part), size: mover.size * (0.2 + part), alpha: 1 - part };
  },
};

/** What comes into being on its way is not seen before it starts. */
const UNSEEN_BEFORE: ReadonlySet<Gait> = new Set(['rise', 'fall', 'fly', 'burst']);

/** `seconds` since it was first shown. */
export function poseOf(mover: Mover, seconds: number): Pose {
  const rest = restOf(mover);
  const time = (seconds - mover.wait) / Math.max(0.1, mover.seconds);
  if (time < 0) return UNSEEN_BEFORE.has(mover.gait) ? { ...rest, alpha: 0 } : rest;
  return { ...rest, ...GAITS[mover.gait](mover, time) };
}

/** Leaves come down once; everything else goes on. */
export const isOver = (mover: Mover, seconds: number): boolean =>
  mover.gait === 'fall' && seconds > mover.wait + mover.seconds;
