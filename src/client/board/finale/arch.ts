// Where is the stave that the town sees at the end? Five strings that arch over the square, from one side to the other.
import type { Point } from '../kit/frame.ts';

export const MIDDLE: Point = { x: 800, y: 540 };
/** Radians from the right foot to the left one that stay free of notes, and of the string. */
const FOOT = 0.3;

/** The two half axes of a line, the lowest first. */
export const axesOf = (rung: number) => ({ rx: 352 + 25 * rung, ry: 232 + 21 * rung });

/** A place on a line: 0 is its left foot, 1 its right one. */
export function onLine(rung: number, share: number): Point {
  const { rx, ry } = axesOf(rung);
  const turn = Math.PI - FOOT - share * (Math.PI - 2 * FOOT);
  return { x: MIDDLE.x + rx * Math.cos(turn), y: MIDDLE.y - ry * Math.sin(turn) };
}

/** A way through the air that rises above both its ends. */
export function bow(from: Point, to: Point, lift = 60): readonly Point[] {
  const top = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - lift };
  return [0.2, 0.4, 0.6, 0.8, 1].map((t) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * top.x + t * t * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * top.y + t * t * to.y,
  }));
}
