// What hangs in the sky? Cloud, wind and mist, cut from paper: the heavier, the darker, the bigger, the lower.
import { type Light, lightAt } from '../palette.ts';
import { chance } from './chance.ts';
import { darker, lighter, mix, under } from './colour.ts';
import type { Box, Look } from './frame.ts';
import { cut, line, num, veil } from './ink.ts';

export interface Sky {
  readonly place: Box;
  readonly weight: number;
  readonly name: string;
  readonly light: Light;
  readonly look: Look;
}

export const skyOf = (moment: number, look: Look): Pick<Sky, 'light' | 'look'> => ({
  light: lightAt(moment, look),
  look,
});

/** Scallops round an oval with a flatter base, as one cut. */
export function billow({ x, y, width, height }: Box, bumps: number, name: string): string {
  const roll = chance(name);
  const [rx, ry] = [width / 2, height / 2];
  const points = Array.from({ length: bumps }, (_, n) => {
    const angle = ((n + roll() * 0.45) / bumps) * Math.PI * 2;
    const s = Math.sin(angle);
    return [
      Math.round(x + rx + Math.cos(angle) * rx * 0.9),
      Math.round(y + ry + s * ry * (s > 0 ? 0.72 : 0.9)),
    ] as const;
  });
  const arcs = points.map(([px, py], n) => {
    const [qx, qy] = points[(n + 1) % bumps] ?? [px, py];
    const r = Math.hypot(qx - px, qy - py) * (0.54 + roll() * 0.1);
    return `A${Math.round(r)} ${Math.round(r)} 0 0 1 ${qx} ${qy}`;
  });
  const [fx, fy] = points[0] ?? [x, y];
  return `M${fx} ${fy}${arcs.join('')}z`;
}

/** Where places are small, weather keeps closer to them. */
export const roomOf = ({ height }: Box): number => Math.min(1, Math.max(0.4, (height - 60) / 70));

/** White and harmless, or the colour of a bruise. */
export function paperOf({ weight, light, look }: Sky): string {
  const white = under('#fffaf2', mix(light.tint, '#ffffff', 0.6));
  const night = light.lamps > 0.6;
  const storm = look.palette === 'contrast' ? '#1c1c30' : night ? '#2a1f45' : '#4c4466';
  return mix(white, storm, Math.min(1, Math.max(0, (weight - 0.25) / 0.68)) ** 1.25);
}

const grow = ({ x, y, width, height }: Box, [dx, up, down]: readonly [number, number, number]): Box => ({
  x: x - dx,
  y: y - up,
  width: width + 2 * dx,
  height: height + up + down,
});

function rain({ place, weight, light, name, look }: Sky): string {
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

function bolt({ place, weight }: Sky): string {
  if (weight < 0.84) return '';
  const x = place.x + place.width * 0.86;
  const y = place.y + place.height - 6;
  return cut('#ffe27a', `M${num(x)} ${num(y)}l-16 30h11l-7 26 24-34h-12l12-22z`);
}

/** A shadow falls on what is below. */
const gloom = ({ place, weight, light }: Sky): string =>
  veil(
    light.shadow,
    billow(grow(place, [10, -place.height * 0.3, 26 + 22 * weight]), 9, 'gloom'),
    0.1 + 0.16 * weight,
  );

export function cloud(sky: Sky): string {
  const { place, weight, name } = sky;
  const paper = paperOf(sky);
  const room = roomOf(place);
  const swell = (8 + 16 * weight) * room;
  const back = billow(grow(place, [4 + 12 * room + swell, 20 * room + swell, 8 + swell]), 9, `${name}back`);
  const middle = billow(
    grow(place, [10 * room + swell * 0.7, 6 * room + swell * 0.5, 18 * room + swell]),
    10,
    `${name}middle`,
  );
  const low = billow(
    {
      x: place.x - 8,
      y: place.y + place.height * 0.52,
      width: place.width + 16,
      height: place.height * 0.6 + swell,
    },
    8,
    `${name}low`,
  );
  return (
    gloom(sky) +
    rain(sky) +
    bolt(sky) +
    cut(lighter(paper, 0.3), back) +
    `<g transform="translate(0 4)">${veil(sky.light.shadow, middle, 0.16)}</g>` +
    cut(paper, middle) +
    cut(mix(darker(paper, 0.1 + 0.2 * weight), sky.light.shadow, 0.12), low)
  );
}

/** Long curls of paper that run across. */
export function wind(sky: Sky): string {
  const { place, weight, name } = sky;
  const paper = paperOf(sky);
  const roll = chance(name);
  const many = 5 + Math.round(weight * 2);
  const room = roomOf(place);
  const curls = Array.from({ length: many }, (_, n) => {
    const y = place.y - 12 * room + ((place.height + 34 * room) * n) / (many - 1);
    const x = place.x - 18 + roll() * 24;
    const end = place.x + place.width + 2 + roll() * 18;
    const r = 9 + roll() * 9;
    const up = n < many / 2 ? -1 : 1;
    return `M${num(x)} ${num(y + 6)}C${num(x + 90)} ${num(y - 14)} ${num(end - 120)} ${num(y + 14)} ${num(end)} ${num(y)}a${num(r)} ${num(r)} 0 1 ${up < 0 ? 0 : 1} ${num(-r)} ${num(up * r)}`;
  });
  const wide = 9 + 8 * weight;
  const half = (rest: number) => curls.filter((_, n) => n % 2 === rest).join('');
  const core = billow(grow(place, [2, 2, 8 + 10 * weight]), 12, `${name}core`);
  return (
    gloom(sky) +
    rain({ ...sky, weight: weight - 0.15 }) +
    cut(darker(paper, 0.06), core) +
    `<g transform="translate(0 4)" opacity=".2">${line(sky.light.shadow, curls.join(''), wide)}</g>` +
    line(lighter(paper, 0.3), half(0), wide) +
    line(mix(paper, darker(paper, 0.3), 0.5), half(1), wide * 0.72)
  );
}

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

/** Bands of fog as old prints have them: pushed to and fro, the nearer the lower. */
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
