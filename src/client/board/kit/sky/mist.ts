// How does mist hang in the sky? Bands of fog as old prints have them: pushed to and fro, the nearer the lower.
import { darker, lighter, mix } from '../colour.ts';
import type { Box } from '../frame.ts';
import { cut, line, num, veil } from '../ink.ts';
import { gloom, rain } from './below.ts';
import { paperOf, roomOf, type Sky } from './weather-paper.ts';

/** A band of fog: straight, with round ends. */
const band = ({ x, y, width, height }: Box): string => {
  const r = height / 2;
  const [w, turn] = [num(width - height), `${num(r)} ${num(r)} 0 0 1 0`];
  return `M${num(x + r)} ${num(y)}h${w}a${turn} ${num(height)}h-${w}a${turn}-${num(height)}z`;
};

/** How far each band is pushed, and how long it is, in shares of the place. */
const BANDS = [
  [0.2, 0.56],
  [-0.02, 0.84],
  [0.08, 1],
  [-0.08, 0.98],
  [0.02, 1.06],
  [0.16, 0.74],
] as const;

export function mist(sky: Sky): string {
  const { place, weight, light } = sky;
  const paper = paperOf(sky);
  const room = roomOf(place);
  const step = (place.height + (30 + 26 * weight) * room) / BANDS.length;
  const all = BANDS.map(([push, long], n) => {
    const y = place.y - 26 * room + n * step;
    const d = band({ x: place.x + push * place.width, y, width: long * place.width, height: step * 1.22 });
    const hue = mix(
      lighter(paper, 0.34 - 0.2 * weight),
      darker(paper, 0.08 + 0.26 * weight),
      n / (BANDS.length - 1),
    );
    const start = place.x + (push + 0.1) * place.width;
    const shine = line(
      lighter(hue, 0.3),
      `M${num(start)} ${num(y + 5)}h${num(long * place.width * 0.34)}`,
      2,
    );
    return `<g transform="translate(0 -4)">${veil(light.shadow, d, 0.14)}</g>${cut(hue, d)}${shine}`;
  });
  return gloom(sky) + rain({ ...sky, weight: weight - 0.2 }) + all.join('');
}
