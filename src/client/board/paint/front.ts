// What is nearest to the eye? Dark leaves at the edges of the stage, lampions at the festival, and the grain of the paper.
import { chance } from '../kit/chance.ts';
import { lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, cut, line, oval, veil } from '../kit/ink.ts';
import { type Scene, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { grain } from './front/grain.ts';
import { lampions } from './front/lampions.ts';

/** Boughs and grass close to the eye, in the dark: the stage has wings. */
function ferns({ light, tone }: Scene): string {
  const dark = mix(tone('#2e6a4c'), light.shadow, 0.5 + 0.2 * light.lamps);
  const mid = mix(tone('#4a8f58'), light.shadow, 0.42 + 0.2 * light.lamps);
  const blade = 'M0 0q-17-36-5-88 24 36 5 88z';
  const roll = chance('ferns');
  const tuft = (x: number, side: number) =>
    Array.from({ length: 9 }, (_, n) => {
      const place = {
        x: x + side * n * 15,
        y: 646 + n * 2,
        lean: side * (n * 9 - 14 + roll() * 8),
        size: 1.25 - n * 0.08,
      };
      return at(
        place,
        cut(n % 2 ? dark : mid, blade) + line(lighter(n % 2 ? dark : mid, 0.16), 'M1-8q-3-30-3-60', 1.4),
      );
    }).join('');
  const mound = cut(
    dark,
    'M0 640v-44q40-10 62 12t64 4 60 12 50 16zM1600 640v-44q-40-10-62 12t-64 4-60 12-50 16z',
  );
  return tuft(-6, 1) + tuft(1606, -1) + mound + berries(dark);
}

const berries = (dark: string): string =>
  cut(
    mix('#e8583f', dark, 0.25),
    [20, 44, 92, 128, 1580, 1556, 1508, 1470].map((x, n) => oval(x, 616 + (n % 3) * 6, [4, 4])).join(''),
  );

/** The edges of the stage are in the shade. */
const edges = ({ light }: Scene): string =>
  veil(light.shadow, 'M0 640v-34q90 26 330 28t470 4 470-4 330-28v34z', 0.4) +
  veil(light.shadow, 'M0 640v-60q60 46 240 54t560 4 560-4 240-54v60z', 0.16);

export function paintFront({ light, festival }: Pick<Picture, 'light' | 'festival'>, look: Look): string {
  const scene = sceneOf(light, look);
  return (festival ? lampions() : '') + edges(scene) + ferns(scene) + grain(look);
}
