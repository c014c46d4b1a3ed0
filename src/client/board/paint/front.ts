// What is nearest to the eye? Dark leaves at the edges of the stage, lampions at the festival, and the grain of the paper.
import { chance } from '../kit/chance.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, cut, line, num, oval, veil } from '../kit/ink.ts';
import { halo } from '../kit/street.ts';
import { type Scene, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';

/** Specks and fibres, on one small sheet that repeats. */
function grain({ detail }: Look): string {
  const roll = chance('grain');
  const dots = (count: number) =>
    Array.from(
      { length: count },
      () => `M${num(roll() * 118)} ${num(roll() * 118)}h${num(0.8 + roll() * 1.6)}`,
    ).join('');
  const fibres = Array.from(
    { length: 9 },
    () =>
      `M${num(8 + roll() * 100)} ${num(8 + roll() * 100)}q${num(roll() * 8 - 4)} ${num(roll() * 6)} ${num(roll() * 12 - 6)} ${num(roll() * 8)}`,
  ).join('');
  if (detail === 'light') return '';
  const sheet = `<path stroke="#fff" stroke-width="1.300" opacity=".11" d="${dots(70)}"/><path stroke="#1a0f2e" stroke-width="1.300" opacity=".1" d="${dots(80)}"/><path fill="none" stroke="#fff" stroke-width=".7" opacity=".1" d="${fibres}"/>`;
  return `<defs><pattern id="grain" width="120" height="120" patternUnits="userSpaceOnUse">${sheet}</pattern></defs><path fill="url(#grain)" d="M0 0h1600v640H0z"/>`;
}

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

const LAMPIONS = ['#ff8f4a', '#ff6f6a', '#ffc93c', '#f59ad0', '#8fd8c4'] as const;
const ROPES = [
  [-10, 352, 250, 262],
  [250, 262, 545, 330],
  [1055, 330, 1350, 262],
  [1350, 262, 1610, 352],
  [-10, 520, 300, 470],
  [1300, 470, 1610, 520],
] as const;

/** Night of the festival: lampions everywhere. */
function lampions(): string {
  return ROPES.map(([x0, y0, x1, y1], rope) => {
    const sag = 34;
    const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2 + sag * 2];
    const lamps = Array.from({ length: 7 }, (_, n) => {
      const t = (n + 0.5) / 7;
      const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1;
      const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1;
      const colour = LAMPIONS[(n + rope) % LAMPIONS.length] ?? '#ffc93c';
      return at(
        { x, y },
        halo(0, 11, [24, 24, 0.5]) +
          cut(colour, oval(0, 11, [9, 10])) +
          cut(lighter(colour, 0.5), oval(-2, 11, [3.5, 8])) +
          cut(darker(colour, 0.4), 'M-4 0h8v3h-8zM-4 19h8v3h-8z'),
      );
    });
    return line('#c9a06a', `M${x0} ${y0}Q${mx} ${my} ${x1} ${y1}`, 1.6) + lamps.join('');
  }).join('');
}

/** The edges of the stage are in the shade. */
const edges = ({ light }: Scene): string =>
  veil(light.shadow, 'M0 640v-34q90 26 330 28t470 4 470-4 330-28v34z', 0.4) +
  veil(light.shadow, 'M0 640v-60q60 46 240 54t560 4 560-4 240-54v60z', 0.16);

export function paintFront({ light, festival }: Pick<Picture, 'light' | 'festival'>, look: Look): string {
  const scene = sceneOf(light, look);
  return (festival ? lampions() : '') + edges(scene) + ferns(scene) + grain(look);
}
