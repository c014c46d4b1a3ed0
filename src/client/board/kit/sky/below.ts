// What falls out of the weather? Rain, a bolt, and its shadow.
import { chance } from '../chance.ts';
import { mix } from '../colour.ts';
import { cut, line, num, veil } from '../ink.ts';
import { billow, grow } from './billow.ts';
import type { Sky } from './weather-paper.ts';

export function rain({ place, weight, light, name, look }: Sky): string {
  if (weight < 0.5) return '';
  const roll = chance(`rain${name}`);
  const count = Math.round((weight - 0.4) * (look.detail === 'full' ? 46 : 20));
  const drops = Array.from({ length: count }, () => {
    const x = place.x + 14 + roll() * (place.width - 20);
    const y = place.y + place.height - 4 + roll() * (10 + 30 * weight);
    const l = 14 + roll() * 16;
    return `M${num(x)} ${num(y)}l${num(-l * 0.3)} ${num(l)}`;
  });
  return `<g opacity=".8">${line(mix('#9db7dd', light.tint, 0.2), drops.join(''), 2.4)}</g>`;
}

export function bolt({ place, weight }: Sky): string {
  if (weight < 0.84) return '';
  const x = place.x + place.width * 0.86;
  const y = place.y + place.height - 6;
  return cut('#ffe27a', `M${num(x)} ${num(y)}l-16 30h11l-7 26 24-34h-12l12-22z`);
}

/** A shadow falls on what is below. */
export const gloom = ({ place, weight, light }: Sky): string =>
  veil(
    light.shadow,
    billow(grow(place, [10, -place.height * 0.3, 26 + 22 * weight]), 9, 'gloom'),
    0.1 + 0.16 * weight,
  );
