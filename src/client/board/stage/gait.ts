// Where is a moving thing at a moment, and how does it look there? From its line and the seconds alone.
import type { Point } from '../kit/frame.ts';
import { type Gait, type Mover, ONCES, type Once } from '../mover.ts';
import { along } from './along.ts';

export interface Pose extends Point {
  /** Radians. */
  readonly turn: number;
  readonly size: number;
  readonly alpha: number;
  /** It looks the other way. */
  readonly back: boolean;
}

/** What a pose needs to know: not what the thing wears. */
export type Moved = Omit<Mover, 'sprite'>;

export const restOf = ({ at, size }: Moved): Pose => ({ ...at, turn: 0, size, alpha: 1, back: false });

const fade = (part: number, edge: number): number => Math.min(1, part / edge, (1 - part) / edge);

type Moving = Partial<Pose>;

/** `time` counts rounds: 1.5 is the middle of the second one. */
const GAITS: Readonly<Record<Gait, (mover: Moved, time: number) => Moving>> = {
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
  come(mover, time) {
    const part = Math.min(1, time);
    const heading = (mover.path.at(-1) ?? mover.at).x < mover.at.x;
    const { x, y } = along(mover, part);
    const step = part < 1 ? Math.abs(Math.sin(time * mover.seconds * 5)) : 0;
    return { x, y: y - 2.4 * mover.size * step, alpha: Math.min(1, part * 6), back: heading };
  },
  float(mover, time) {
    const part = 1 - (1 - Math.min(1, time)) ** 3;
    return { ...along(mover, part), size: mover.size * (0.5 + 0.5 * part), alpha: Math.min(1, part * 2) };
  },
  light: (mover, time) => ({ alpha: Math.min(1, time), size: mover.size * (0.7 + 0.3 * Math.min(1, time)) }),
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
const UNSEEN_BEFORE: ReadonlySet<Gait> = new Set(['rise', 'fly', 'burst', ...ONCES]);

/** `seconds` since it was first shown. */
export function poseOf(mover: Moved, seconds: number): Pose {
  const rest = restOf(mover);
  const time = (seconds - mover.wait) / Math.max(0.1, mover.seconds);
  if (time < 0) return UNSEEN_BEFORE.has(mover.gait) ? { ...rest, alpha: 0 } : rest;
  return Object.assign(rest, GAITS[mover.gait](mover, time));
}

const isOnce = (gait: Gait): gait is Once => (ONCES as readonly Gait[]).includes(gait);

/** What is done once comes to its end; everything else goes on. */
export const isOver = (mover: Moved, seconds: number): boolean =>
  isOnce(mover.gait) && seconds > mover.wait + mover.seconds;
