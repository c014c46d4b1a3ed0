// How is a flat roof cut, with its parapet?
import { darker, lighter } from '../colour.ts';
import { cut } from '../ink.ts';
import { facesOf, ring, type Solid } from '../solid.ts';
import type { Roof } from './roof.ts';

/** A level sheet over the walls, drawn in by so much. */
function lid({ front, deep, turn }: Solid, by: number, up: number): string {
  const [right, back] = [front - by, deep - by];
  return ring(turn, [
    [by, by, up],
    [right, by, up],
    [right, back, up],
    [by, back, up],
  ]);
}

export function flat(solid: Solid, { rise, colour }: Roof): string {
  const { front, deep, high, turn } = solid;
  const faces = facesOf(colour, turn);
  const up = high + rise;
  const skirt = (along: number, into: number): string =>
    ring(turn, [
      [-2, -2, high - 1],
      [along, into, high - 1],
      [along, into, up],
      [-2, -2, up],
    ]);
  return (
    cut(lighter(colour, 0.24), lid(solid, -2, up)) +
    cut(darker(colour, 0.12), lid(solid, 5, up)) +
    cut(faces.front, skirt(front + 2, -2)) +
    cut(faces.side, skirt(-2, deep + 2))
  );
}
