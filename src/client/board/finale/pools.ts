// Where is there light on the ground at the end? Round the bandstand, before a pavilion, over a quarter.
import { type ActorId, THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import { PAVILIONS } from '../sites.ts';
import type { Pool } from './model.ts';

const QUARTERS: Readonly<Record<Theme, readonly [x: number, y: number, rx: number, ry: number]>> = {
  health: [250, 420, 330, 190],
  energy: [800, 340, 330, 130],
  education: [1350, 420, 330, 190],
};

type Course = Pick<Pool, 'from' | 'to' | 'wait' | 'seconds'>;

export const comes = (wait: number, to = 1): Course => ({ from: 0, to, wait, seconds: 1 });
const goes = (wait: number): Course => ({ from: 1, to: 0, wait, seconds: 0.7 });
export const stays: Course = { from: 1, to: 1, wait: 0, seconds: 0.1 };

export const square = (course: Course, size = 1): Pool => ({
  x: 800,
  y: 530,
  rx: 300 * size,
  ry: 150 * size,
  ...course,
});

export function stand(course: Course): Pool {
  return { x: 800, y: 516, rx: 190, ry: 150, ...course };
}

export function door(actor: ActorId, course: Course): Pool {
  const { x, y } = PAVILIONS[actor];
  return { x, y: y - 34, rx: 124, ry: 96, ...course };
}

/** The quarters grow quiet, one after the other. */
export const quartersQuiet = (from: number, every: number): readonly Pool[] =>
  THEMES.map((theme, n) => {
    const [x, y, rx, ry] = QUARTERS[theme];
    return { x, y, rx, ry, ...goes(from + n * every) };
  });

export const doorsQuiet = (actors: readonly ActorId[], from: number, every: number): readonly Pool[] =>
  actors.map((actor, n) => door(actor, goes(from + n * every)));
