// What grows on the square? Tubs of flowers, bushes, two trees at its edges.
import { bush } from '../../kit/bush.ts';
import { darker, lighter } from '../../kit/colour.ts';
import { cut, oval, veil } from '../../kit/ink.ts';
import { tree } from '../../kit/trees.ts';
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';

/** Tubs of flowers in a ring, a paper each. */
export function tubs(scene: Scene): string {
  const { tone, light } = scene;
  const wood = tone(PAPER.wood);
  const tub = (x: number, y: number) =>
    veil(light.shadow, oval(x + 4, y + 1, [17, 5]), 0.25) +
    bush({ x, y: y - 9, size: 0.95, flower: x % 4 ? '#ffd45e' : '#ff8fa8' }, scene) +
    cut(wood, `M${x - 14} ${y - 11}h28l-3 12h-22z`) +
    cut(darker(wood, 0.3), `M${x + 3} ${y - 11}h11l-3 12h-8z`) +
    cut(lighter(wood, 0.25), `M${x - 16} ${y - 13}h32v3h-32z`);
  return [
    [706, 500],
    [894, 500],
    [612, 552],
    [664, 520],
    [938, 522],
  ]
    .map(([x = 0, y = 0]) => tub(x, y))
    .join('');
}

/** Behind the stand, a row of them. */
export const bushes = (scene: Scene): string =>
  [556, 724, 876, 1046]
    .map((x, n) => bush({ x, y: n % 3 ? 482 : 508, size: 1.1, flower: n % 2 ? '#ff8fa8' : '#ffd45e' }, scene))
    .join('');

export const trees = (scene: Scene): string =>
  tree({ x: 500, y: 590, size: 1.05, kind: 'round' }, scene) +
  tree({ x: 1112, y: 604, size: 1.05, kind: 'blossom' }, scene);
