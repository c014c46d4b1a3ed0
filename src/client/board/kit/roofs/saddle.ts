// How is a saddle roof cut? Eaves to the front, the gable on the side.
import { darker, lighter } from '../colour.ts';
import { cut, line } from '../ink.ts';
import { type At, facesOf, ring, type Solid } from '../solid.ts';
import { edge, OUT, type Roof, tiles } from './roof.ts';

export function saddle(solid: Solid, { rise, colour, wall }: Roof): string {
  const { front, deep, high, turn } = solid;
  const gable = cut(
    facesOf(wall, turn).side,
    ring(turn, [
      [0, 0, high],
      [0, deep, high],
      [0, deep / 2, high + rise],
    ]),
  );
  const lower: At = [-OUT, -OUT, high - 3];
  const far: At = [front + OUT, -OUT, high - 3];
  const ridge: At = [front + OUT, deep / 2, high + rise + 2];
  const near: At = [-OUT, deep / 2, high + rise + 2];
  const back: At = [-OUT, deep + OUT, high - 3];
  const slope = cut(turn === 'left' ? colour : lighter(colour, 0.08), ring(turn, [lower, far, ridge, near]));
  const behind = cut(
    darker(colour, 0.4),
    ring(turn, [near, back, [-OUT + 3, deep + OUT, high - 3], [-OUT + 5, deep / 2, high + rise + 2]]),
  );
  const rim = line(lighter(colour, 0.38), edge(turn, [lower, near, ridge]), 1.6);
  return gable + behind + slope + tiles(solid, [lower, far, ridge, near], darker(colour, 0.22)) + rim;
}
