// What happens on the square? The bandstand in the middle, four pavilions round it, a tower that measures.
import { ACTORS } from '../../../core/content/vocabulary.ts';
import { bandstand } from '../kit/bandstand.ts';
import { mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, oval, veil } from '../kit/ink.ts';
import { bench, streetLamp } from '../kit/street.ts';
import { lampLit, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { PAVILIONS, STAND } from '../sites.ts';
import { crowd } from './square/gathering.ts';
import { bushes, trees, tubs } from './square/greenery.ts';
import { paving, streets } from './square/paving.ts';
import { pavilion } from './square/stand.ts';
import { measure } from './square/tower.ts';

export function paintSquare(
  picture: Pick<Picture, 'light' | 'bandstand' | 'tower' | 'pavilions'>,
  look: Look,
): string {
  const scene = lampLit(sceneOf(picture.light, look), 0.36);
  const rows = [...ACTORS].sort((a, b) => PAVILIONS[a].y - PAVILIONS[b].y);
  const stands = (low: number) =>
    rows
      .filter((actor) => (low === 0) === PAVILIONS[actor].y < 550)
      .flatMap((actor) => picture.pavilions.filter((one) => one.actor === actor))
      .map((one) => pavilion(one, scene))
      .join('');
  return (
    streets(scene) +
    paving(scene) +
    veil(mix('#ffc75a', scene.light.tint, 0.1), oval(800, 566, [260, 66]), 0.12 + 0.2 * scene.light.lamps) +
    stands(0) +
    bushes(scene) +
    measure(picture.tower, scene) +
    streetLamp({ x: 742, y: 504, size: 1 }, scene) +
    streetLamp({ x: 858, y: 504, size: 1 }, scene) +
    tubs(scene) +
    bench({ x: 640, y: 534 }, scene) +
    bench({ x: 962, y: 534 }, scene) +
    trees(scene) +
    stands(1) +
    at(STAND, bandstand(picture.bandstand, scene)) +
    crowd(picture.bandstand, scene)
  );
}
