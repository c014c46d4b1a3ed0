// How is a roof cut that slopes to all sides, to a short ridge or a point?
import { lighter } from '../colour.ts';
import { cut, line } from '../ink.ts';
import { type At, facesOf, ring, type Solid } from '../solid.ts';
import { edge, OUT, type Roof } from './roof.ts';

export function hipped({ front, deep, high, turn }: Solid, { rise, colour }: Roof): string {
  const inset = Math.min(front / 2, deep / 2);
  const a: At = [-OUT, -OUT, high - 2];
  const b: At = [front + OUT, -OUT, high - 2];
  const c: At = [-OUT, deep + OUT, high - 2];
  const p: At = [inset, deep / 2, high + rise];
  const q: At = [front - inset, deep / 2, high + rise];
  const faces = facesOf(colour, turn);
  return (
    cut(faces.side, ring(turn, [a, c, p])) +
    cut(faces.front, ring(turn, [a, b, q, p])) +
    line(lighter(colour, 0.4), edge(turn, [a, p, q]), 1.6)
  );
}
