// How does a flat sheet become a house? A front wall, one side wall, and the points between them.
import { darker, lighter } from './colour.ts';
import { cut, num, veil } from './ink.ts';

/** Which way a house is turned: the side one sees is in the light (left) or in the shade (right). */
export type Turn = 'left' | 'right';

export interface Solid {
  readonly front: number;
  readonly deep: number;
  readonly high: number;
  readonly turn: Turn;
}

/** A point of a house: along the front, into the depth, up. From the near lower corner. */
export type At = readonly [along: number, deep: number, up: number];

const ALONG = [0.985, 0.11] as const;
const DEEP = [0.58, 0.34] as const;

export function spot(turn: Turn, [along, deep, up]: At): readonly [number, number] {
  const way = turn === 'right' ? 1 : -1;
  return [way * (deep * DEEP[0] - along * ALONG[0]), -along * ALONG[1] - deep * DEEP[1] - up];
}

/** A closed way through points of a house. */
export function ring(turn: Turn, points: readonly At[]): string {
  const words = points.map((point) => spot(turn, point).map(num).join(' '));
  return `M${words.join('L')}z`;
}

/** Flat drawing on the front wall: x along the front from the near corner, y up. */
export function onFront(turn: Turn, inner: string): string {
  const way = turn === 'right' ? -1 : 1;
  return inner && `<g transform="matrix(${way * ALONG[0]} ${-ALONG[1]} 0 -1 0 0)">${inner}</g>`;
}

/** Flat drawing on the side wall: x into the depth, y up. */
export function onSide(turn: Turn, inner: string): string {
  const way = turn === 'right' ? 1 : -1;
  return inner && `<g transform="matrix(${way * DEEP[0]} ${-DEEP[1]} 0 -1 0 0)">${inner}</g>`;
}

export interface Faces {
  readonly front: string;
  readonly side: string;
}

/** One light source, on the left. */
export function facesOf(colour: string, turn: Turn): Faces {
  return turn === 'left'
    ? { front: darker(colour, 0.1), side: lighter(colour, 0.4) }
    : { front: colour, side: darker(colour, 0.3) };
}

/** Soft shadow on the ground, to the right of what stands there. */
export function contact({ front, deep, high, turn }: Solid, colour: string): string {
  const reach = Math.min(60, high * 0.45);
  const [bx, by] = turn === 'right' ? spot(turn, [0, deep, 0]) : spot(turn, [front, deep * 0.3, 0]);
  const [cx, cy] = turn === 'right' ? [0, 0] : spot(turn, [front, 0, 0]);
  const cast = `M${num(cx)} ${num(cy)}L${num(cx + reach)} ${num(cy + 3)}L${num(bx + reach)} ${num(by + 2)}L${num(bx)} ${num(by)}z`;
  const foot = ring(turn, [
    [-6, -7, 0],
    [front + 6, -7, 0],
    [front + 6, deep, 0],
    [-6, deep + 6, 0],
  ]);
  return veil(colour, foot, 0.2) + veil(colour, cast, 0.22);
}

export function walls({ front, deep, high, turn }: Solid, colour: string): string {
  const faces = facesOf(colour, turn);
  return (
    cut(
      faces.front,
      ring(turn, [
        [0, 0, 0],
        [front, 0, 0],
        [front, 0, high],
        [0, 0, high],
      ]),
    ) +
    cut(
      faces.side,
      ring(turn, [
        [0, 0, 0],
        [0, deep, 0],
        [0, deep, high],
        [0, 0, high],
      ]),
    )
  );
}
