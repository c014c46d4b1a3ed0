// What is the hour of the year? Sheets of sky, the sun on its way, stars, and paper fireworks at the festival.
import { chance } from '../kit/chance.ts';
import { mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { at, cut, disc, line, num, veil } from '../kit/ink.ts';
import { type Light, lightAt } from '../palette.ts';
import type { Picture } from '../picture.ts';

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

/** From the left in the morning to behind the hills at dusk; at night the moon is up. */
const WAY = [
  [150, 236, 46],
  [470, 74, 42],
  [1130, 150, 52],
  [1420, 262, 64],
  [1180, 78, 38],
] as const;

function sun(moment: number, { sun: colour, lamps }: Light): string {
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

function stars({ lamps }: Light, { detail }: Look): string {
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

const BURSTS = [
  [800, 120, 92],
  [430, 96, 66],
  [1130, 190, 60],
  [250, 180, 56],
  [1380, 110, 74],
  [620, 60, 48],
  [980, 70, 52],
  [90, 80, 50],
  [1520, 190, 54],
] as const;
const BURST_COLOURS = ['#ffcf5a', '#ff7d6b', '#7fe0c8', '#f79ac0', '#9cc4ff'] as const;

/** A burst: two rings of paper strips round a heart. */
function burst([x, y, r]: readonly [number, number, number], colour: string): string {
  const strip = (angle: number, [near, far]: readonly [number, number]) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const w = r * 0.035;
    return `M${num(x + c * near)} ${num(y + s * near)}L${num(x + c * far - s * w)} ${num(y + s * far + c * w)}L${num(x + c * far * 1.1)} ${num(y + s * far * 1.1)}L${num(x + c * far + s * w)} ${num(y + s * far - c * w)}z`;
  };
  const round = (count: number, reach: readonly [number, number]) =>
    Array.from({ length: count }, (_, n) => strip((n / count) * Math.PI * 2 + r, reach)).join('');
  return (
    veil(colour, disc(x, y, r * 1.2), 0.1) +
    cut(colour, round(14, [r * 0.55, r * 0.92])) +
    cut(mix(colour, '#ffffff', 0.5), round(9, [r * 0.2, r * 0.5])) +
    cut('#fff6da', disc(x, y, r * 0.07))
  );
}

/** The better it went, the more bursts, and the bigger. */
function fireworks({ gauges }: Pick<Picture, 'gauges'>): string {
  const mean = (gauges.health + gauges.energy + gauges.education) / 300;
  const many = Math.round(mean * 1.15 * BURSTS.length);
  return BURSTS.slice(0, many)
    .map(([x, y, r], n) =>
      burst([x, y, r * (0.55 + mean * 0.6)], BURST_COLOURS[n % BURST_COLOURS.length] ?? '#ffcf5a'),
    )
    .join('');
}

/** Thin high streaks, and a balloon on its way: fair weather is not empty. */
function fair({ sky, lamps }: Light): string {
  if (lamps > 0.6) return '';
  const pale = mix(sky[3], '#ffffff', 0.35);
  const streak = (x: number, y: number, w: number) =>
    `M${x} ${y}q${w * 0.3}-9 ${w * 0.55}-5t${w * 0.45} 4q-${w * 0.3} 7-${w * 0.55} 4t-${w * 0.45}-3z`;
  const streaks =
    streak(60, 118, 150) +
    streak(118, 134, 110) +
    streak(640, 44, 170) +
    streak(1260, 64, 190) +
    streak(1350, 80, 120);
  return veil(pale, streaks, 0.75) + balloon();
}

function balloon(): string {
  const skin = 'M0 26C-24 8-34-6-34-24a34 34 0 0 1 68 0C34-6 24 8 0 26z';
  return at(
    { x: 1012, y: 108, size: 0.9, lean: 4 },
    line('#7a4a3a', 'M-8 22-6 40M8 22 6 40', 1.4) +
      cut('#d9502e', skin) +
      cut('#fff1d8', 'M0 26C-14 8-20-6-20-24q0-24 20-34 20 10 20 34C20-6 14 8 0 26z') +
      cut('#ffb52e', 'M0 26C-6 8-8-6-8-24q0-24 8-34 8 10 8 34C8-6 6 8 0 26z') +
      veil('#2d1648', 'M4-58a34 34 0 0 1 30 34C34-6 24 8 0 26 22 0 24-36 4-58z', 0.22) +
      cut('#8a5634', 'M-8 38H8l-2 12H-6z') +
      cut('#b97a4a', 'M-9 36H9v4H-9z'),
  );
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
