// How does light fall? Stacked discs of thin paper, in the air and on the ground.
import type { Scene } from '../palette.ts';
import { oval, type Spot, veil } from './ink.ts';

/** Light as stacked discs of thin paper. */
export function halo(x: number, y: number, [rx, ry, strength]: readonly [number, number, number]): string {
  return [1, 0.66, 0.36]
    .map((share) => veil('#ffcf6e', oval(x, y, [rx * share, ry * share]), strength * 0.4))
    .join('');
}

/** By night, light lies on the ground where people are out. */
export const pools = (spots: readonly Spot[], { life, light }: Scene): string =>
  spots
    .map(({ x, y, size = 1 }) =>
      halo(x, y, [110 * size, 34 * size, 0.5 * light.lamps * Math.max(0, life - 0.25)]),
    )
    .join('');
