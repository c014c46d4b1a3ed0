// What is the hour of the year? Sheets of sky, and all that shines or flies before them.
import type { Look } from '../kit/frame.ts';
import { cut, veil } from '../kit/ink.ts';
import type { Light } from '../lights/light.ts';
import { lightAt } from '../lights.ts';
import type { Picture } from '../picture.ts';
import { fair } from './sky/fair.ts';
import { fireworks } from './sky/fireworks.ts';
import { stars, sun } from './sky/heavens.ts';

/** Lower edges of the sheets of sky: each lies over the one below. */
const SHEETS = [
  'M0 214C180 196 330 222 520 208S860 190 1050 210 1400 222 1600 200V0H0z',
  'M0 168C200 190 380 152 600 172S980 190 1180 166 1450 158 1600 178V0H0z',
  'M0 126C160 108 360 136 560 118S900 104 1120 128 1440 136 1600 112V0H0z',
  'M0 62C220 84 400 50 640 68S1060 82 1260 58 1480 54 1600 72V0H0z',
] as const;

function sheets({ sky, shadow }: Light): string {
  const [top, high, middle, low, glow] = sky;
  const colours = [low, middle, high, top];
  const one = (d: string, n: number) =>
    `<g transform="translate(0 5)">${veil(shadow, d, 0.07)}</g>${cut(colours[n] ?? top, d)}`;
  return cut(glow, 'M0 0h1600v640H0z') + SHEETS.map(one).join('');
}

export function paintSky(picture: Pick<Picture, 'light' | 'festival' | 'gauges'>, look: Look): string {
  const light = lightAt(picture.light, look);
  return (
    sheets(light) +
    stars(light, look) +
    sun(picture.light, light) +
    fair(light) +
    (picture.festival ? fireworks(picture) : '')
  );
}
