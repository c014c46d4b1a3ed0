// Where are sun, moon and stars?
import { chance } from '../../kit/chance.ts';
import type { Look } from '../../kit/frame.ts';
import { cut, disc, num, veil } from '../../kit/ink.ts';
import type { Light } from '../../lights/light.ts';

/** From the left in the morning to behind the hills at dusk; at night the moon is up. */
const WAY = [
  [150, 236, 46],
  [470, 74, 42],
  [1130, 150, 52],
  [1420, 262, 64],
  [1180, 78, 38],
] as const;

export function sun(moment: number, { sun: colour, lamps }: Light): string {
  const place = moment * (WAY.length - 1);
  const [x, y, r] = WAY[Math.round(place)] ?? WAY[0];
  const rays = [2.6, 1.9, 1.4].map((share) => veil(colour, disc(x, y, r * share), 0.13));
  const moon =
    lamps > 0.95
      ? veil('#b9a8d8', disc(x + 10, y + 8, 9) + disc(x - 14, y - 8, 6) + disc(x - 6, y + 16, 5), 0.35)
      : '';
  return (
    rays.join('') +
    cut(colour, disc(x, y, r)) +
    veil('#ffffff', disc(x - r * 0.12, y - r * 0.12, r * 0.8), 0.22) +
    moon
  );
}

export function stars({ lamps }: Light, { detail }: Look): string {
  if (lamps < 0.6) return '';
  const roll = chance('stars');
  const count = detail === 'light' ? 24 : 70;
  const all = Array.from({ length: count }, () => {
    const [x, y, r] = [roll() * 1600, roll() * 240, 0.8 + roll() * 1.6];
    return r > 2
      ? `M${num(x)} ${num(y - 6)}l1.500 4.500 4.500 1.500-4.500 1.500-1.500 4.500-1.500-4.500-4.500-1.500 4.500-1.500z`
      : disc(x, y, r);
  });
  return veil('#fff1cf', all.join(''), (lamps - 0.5) * 1.6);
}
