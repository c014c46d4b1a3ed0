// How is a roof cut whose gable is to the front, one slope to the side?
import { darker, lighter } from '../colour.ts';
import { cut, line } from '../ink.ts';
import { type At, facesOf, ring, type Solid } from '../solid.ts';
import { edge, OUT, type Roof, tiles } from './roof.ts';

export function gabled(solid: Solid, { rise, colour, wall }: Roof): string {
  const { front, deep, high, turn } = solid;
  const gable = cut(
    facesOf(wall, turn).front,
    ring(turn, [
      [0, 0, high],
      [front, 0, high],
      [front / 2, 0, high + rise],
    ]),
  );
  const lower: At = [-OUT, -OUT, high - 3];
  const back: At = [-OUT, deep + OUT, high - 3];
  const ridge: At = [front / 2, deep + OUT, high + rise + 2];
  const near: At = [front / 2, -OUT, high + rise + 2];
  const slope = cut(
    turn === 'left' ? lighter(colour, 0.2) : darker(colour, 0.22),
    ring(turn, [lower, back, ridge, near]),
  );
  const lip: At = [front + OUT, -OUT, high - 3];
  const beyond = cut(
    darker(colour, 0.3),
    ring(turn, [near, lip, [front + OUT, -OUT, high - 7], [front / 2, -OUT, high + rise - 3]]),
  );
  const rim = line(lighter(colour, 0.42), edge(turn, [lower, near, lip]), 2);
  return gable + slope + tiles(solid, [lower, back, ridge, near], darker(colour, 0.36)) + beyond + rim;
}
