// What closes the view? Hills with their woods and fields, and the meadow before them.
import { chance } from '../../kit/chance.ts';
import { darker, lighter } from '../../kit/colour.ts';
import { cut, num, oval, veil } from '../../kit/ink.ts';
import type { Scene } from '../../palette.ts';

const HILLS = [
  'M0 640V250C80 206 160 206 250 234S390 252 470 224 610 200 720 230 880 250 980 220 1120 200 1220 232 1400 248 1480 222 1560 214 1600 226V640z',
  'M0 640V284C110 252 220 256 330 278S540 258 680 272 940 284 1060 272 1300 256 1420 276 1540 278 1600 266V640z',
  'M0 640V318q200-34 400-12t400-10 380 6 420-2v342z',
] as const;

/** Small woods on the ridge, as one cut. */
function woods(name: string, [y, wave]: readonly [number, number]): string {
  const roll = chance(name);
  return Array.from({ length: 46 }, (_, n) => {
    const x = n * 36 + roll() * 30;
    const h = 10 + roll() * 16;
    const foot = y + Math.sin(x / 120) * wave + 10;
    return `M${num(x - 7)} ${num(foot)}q0-${num(h)} 7-${num(h)}t7 ${num(h)}z`;
  }).join('');
}

export function hills({ light }: Scene): string {
  const raised = (d: string) =>
    [-8, -4].map((by) => `<g transform="translate(0 ${by})">${veil(light.shadow, d, 0.08)}</g>`).join('');
  return HILLS.map((d, n) => {
    const colour = light.hills[n] ?? light.hills[0];
    const wood = n === 1 ? cut(darker(colour, 0.12), woods('ridge', [286, 8])) : '';
    return raised(d) + wood + cut(colour, d) + (n === 1 ? fields(colour) : '');
  }).join('');
}

/** Fields on the slopes, two papers by turns. */
function fields(colour: string): string {
  const pale =
    'M86 290q60-24 120-26l14 24q-60-4-120 18zM470 276q40-10 92-8l-20 20q-46-4-84 6zM886 274q52-14 104-8l6 22q-60-8-112 2zM1196 280q40-16 96-16l14 20q-60-2-108 12zM1424 280q50-14 110-12v20q-60-6-102 6z';
  const deep =
    'M222 264q50 0 86 14l-6 14q-40-10-72-6zM574 268q50 2 90 14l-18 12q-44-10-86-8zM1002 268q36 4 60 16l-8 12q-30-8-50-8zM1304 266q50 4 90 18l-16 10q-40-10-66-10z';
  return cut(lighter(colour, 0.1), pale) + cut(darker(colour, 0.1), deep);
}

export function meadow({ tone, light }: Scene): string {
  const field = tone('#b8b06a');
  const d = 'M0 640V334q220-26 420-12t420-8 400 6 360-4v324z';
  return `<g transform="translate(0 -5)">${veil(light.shadow, d, 0.12)}</g>${cut(field, d)}${cut(darker(field, 0.1), 'M0 640V470q300-30 800-20t800 10v180z')}${veil(light.shadow, oval(800, 540, [420, 120]), 0.1)}`;
}
