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

/** A pose being struck. The stage keeps one and strikes it anew for each thing at each step: nothing is left to clear away. */
export type Striking = { -readonly [part in keyof Pose]: Pose[part] };

/** What a pose needs to know: not what the thing wears. */
export type Moved = Omit<Mover, 'sprite'>;

export const newPose = (): Striking => ({ x: 0, y: 0, turn: 0, size: 1, alpha: 1, back: false });

/** Where a thing stands when nothing moves; written into `pose`. */
export function restOf({ at, size }: Moved, pose: Striking = newPose()): Pose {
  pose.x = at.x;
  pose.y = at.y;
  pose.turn = 0;
  pose.size = size;
  pose.alpha = 1;
  pose.back = false;
  return pose;
}

const fade = (part: number, edge: number): number => Math.min(1, part / edge, (1 - part) / edge);
const headsBack = ({ at, path }: Moved): boolean => (path[path.length - 1] ?? at).x < at.x;
/** Up and down while it walks, `paces` half steps a second. */
const pace = ({ seconds }: Moved, time: number, paces: number): number =>
  Math.abs(Math.sin(time * seconds * paces));

/** `time` counts rounds: 1.5 is the middle of the second one. Each changes the resting pose it is given. */
const GAITS: Readonly<Record<Gait, (pose: Striking, mover: Moved, time: number) => void>> = {
  walk(pose, mover, time) {
    const part = time % 2;
    const isBack = part > 1;
    along(mover, isBack ? 2 - part : part, pose);
    pose.y -= 1.4 * mover.size * pace(mover, time, 4);
    pose.back = isBack !== headsBack(mover);
  },
  rise(pose, mover, time) {
    const part = time % 1;
    along(mover, part, pose);
    pose.size = mover.size * (0.6 + 0.8 * part);
    pose.alpha = 0.85 * fade(part, 0.35);
  },
  turn(pose, _, time) {
    pose.turn = (time % 1) * 2 * Math.PI;
  },
  sway(pose, _, time) {
    pose.turn = 0.1 * Math.sin(time * 2 * Math.PI);
  },
  fall(pose, mover, time) {
    if (time < 1) along(mover, time, pose);
    pose.turn = time < 1 ? time * 9 : 0;
    pose.alpha = time < 1 ? fade(time, 0.12) : 0;
  },
  come(pose, mover, time) {
    const part = Math.min(1, time);
    along(mover, part, pose);
    if (part < 1) pose.y -= 2.4 * mover.size * pace(mover, time, 5);
    pose.alpha = Math.min(1, part * 6);
    pose.back = headsBack(mover);
  },
  float(pose, mover, time) {
    const part = 1 - (1 - Math.min(1, time)) ** 3;
    along(mover, part, pose);
    pose.size = mover.size * (0.5 + 0.5 * part);
    pose.alpha = Math.min(1, part * 2);
  },
  light(pose, mover, time) {
    pose.size = mover.size * (0.7 + 0.3 * Math.min(1, time));
    pose.alpha = Math.min(1, time);
  },
  fly(pose, mover, time) {
    const part = time % 1;
    along(mover, part, pose);
    pose.alpha = fade(part, 0.06);
  },
  burst(pose, mover, time) {
    const part = time % 1;
    pose.size = mover.size * (0.2 + part);
    pose.alpha = 1 - part;
  },
};

/** What comes into being on its way is not seen before it starts. */
const UNSEEN_BEFORE: ReadonlySet<Gait> = new Set(['rise', 'fly', 'burst', ...ONCES]);

/** `seconds` since it was first shown; written into `pose`. */
export function poseOf(mover: Moved, seconds: number, pose: Striking = newPose()): Pose {
  restOf(mover, pose);
  const time = (seconds - mover.wait) / Math.max(0.1, mover.seconds);
  if (time >= 0) GAITS[mover.gait](pose, mover, time);
  else if (UNSEEN_BEFORE.has(mover.gait)) pose.alpha = 0;
  return pose;
}

const isOnce = (gait: Gait): gait is Once => (ONCES as readonly Gait[]).includes(gait);

/** When what is done once comes to its end, in seconds since it was first shown; everything else goes on. */
export const endOf = ({ gait, wait, seconds }: Moved): number =>
  isOnce(gait) ? wait + seconds : Number.POSITIVE_INFINITY;
