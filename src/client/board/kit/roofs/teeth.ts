// How are saw teeth cut, with glass to the light, as works have them?
import { lighter } from '../colour.ts';
import { cut, line } from '../ink.ts';
import { type At, facesOf, ring, type Solid } from '../solid.ts';
import { edge, type Roof } from './roof.ts';

/** One saw tooth, from `s` on along the front. */
function tooth({ deep, high, turn }: Solid, roof: Roof, [s, step]: readonly [number, number]): string {
  const faces = facesOf(roof.colour, turn);
  const e = s - step;
  const up = high + roof.rise;
  const corner = (along: number, into: number, height: number): At => [along, into, height];
  const [near, low, tip] = [corner(s, 0, high), corner(e, 0, high), corner(e, 0, up)];
  const [back, under, over] = [corner(s, deep, high), corner(e, deep, high), corner(e, deep, up)];
  const face = cut(facesOf(roof.wall, turn).front, ring(turn, [near, low, tip]));
  const glass = cut(faces.side, ring(turn, [low, under, over, tip]));
  const top = cut(faces.front, ring(turn, [near, back, over, tip]));
  const rim = line(lighter(roof.colour, 0.4), edge(turn, [near, tip]), 2);
  return turn === 'right' ? top + glass + face + rim : glass + top + face + rim;
}

export function teeth(solid: Solid, roof: Roof): string {
  const count = Math.max(2, Math.round(solid.front / 34));
  const step = solid.front / count;
  return Array.from({ length: count }, (_, n) => tooth(solid, roof, [solid.front - n * step, step])).join('');
}
