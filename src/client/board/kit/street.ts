// What stands and lies in a street? Lamps, flags, bunting, benches; or litter and cracks.
import { PAPER, type Scene } from '../palette.ts';
import { chance } from './chance.ts';
import { darker, lighter, mix } from './colour.ts';
import type { Box } from './frame.ts';
import { at, cut, disc, line, num, oval, type Spot, veil } from './ink.ts';

/** Light as stacked discs of thin paper. */
export function halo(x: number, y: number, [rx, ry, strength]: readonly [number, number, number]): string {
  return [1, 0.66, 0.36]
    .map((share) => veil('#ffcf6e', oval(x, y, [rx * share, ry * share]), strength * 0.4))
    .join('');
}

export function streetLamp(spot: Spot, scene: Scene): string {
  const { tone, light, life } = scene;
  const post = tone('#4a4058');
  const lit = life > 0.28;
  const glow = lit
    ? halo(0, -46, [26, 26, 0.12 + 0.34 * light.lamps]) + halo(0, 0, [40, 11, 0.1 + 0.4 * light.lamps])
    : '';
  return at(
    spot,
    glow +
      line(post, 'M0 0V-40', 2.6) +
      cut(post, 'M-5 0h10l-2-4h-6z') +
      cut(lit ? '#ffe08a' : darker(post, 0.2), 'M-5-41h10l-2-10h-6z') +
      cut(post, 'M-7-51h14l-5-5h-4z'),
  );
}

/** A flag on a mast; at the bottom of the gauge the mast is bare. */
export function flag(spot: Spot, colour: string, scene: Scene): string {
  const { tone, life } = scene;
  const full = Math.min(1, Math.max(0, (life - 0.3) / 0.4));
  const hue = tone(colour);
  const cloth =
    full > 0.05
      ? at(
          { x: 1, y: -62, size: 0.4 + 0.6 * full },
          cut(hue, 'M0 0q10-6 20 0t16-2v17q-8 6-18 1T0 18z') +
            cut(darker(hue, 0.22), 'M20 0q8 5 16-2v17q-8 6-16 2z'),
        )
      : '';
  return at(spot, line(tone('#d8cfd2'), 'M0 0V-64', 2.2) + cloth);
}

const BUNTING = [PAPER.association, PAPER.gold, PAPER.research, PAPER.company, PAPER.authority] as const;

/** A string of pennants that sags between two points. */
export function bunting(from: Spot, to: Spot, scene: Scene): string {
  const sag = 18;
  const count = Math.max(4, Math.round(Math.abs(to.x - from.x) / 15));
  const point = (t: number) =>
    [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t + sag * 4 * t * (1 - t)] as const;
  const pennants = BUNTING.map((colour, hue) => {
    const mine = Array.from({ length: count }, (_, n) => n).filter((n) => n % BUNTING.length === hue);
    const d = mine.map((n) => {
      const [x, y] = point((n + 0.5) / count);
      return `M${num(x - 5)} ${num(y)}h10l-5 12z`;
    });
    return cut(scene.tone(colour), d.join(''));
  });
  const rope = `M${num(from.x)} ${num(from.y)}Q${num((from.x + to.x) / 2)} ${num((from.y + to.y) / 2 + sag * 2)} ${num(to.x)} ${num(to.y)}`;
  return line(scene.tone('#f3e6d0'), rope, 1.2) + pennants.join('');
}

const FLOWERS = { red: '#f0607a', gold: '#ffce4d', white: '#fff4ea' } as const;

/** Grass and flowers, or cracks, dust and litter, scattered over a box: each spot turns at its own moment. */
export function scatter(box: Box, scene: Scene, name: string): string {
  const { life, tone, look } = scene;
  const roll = chance(name);
  const lists: Record<string, string> = { tuft: '', red: '', gold: '', white: '', crack: '', litter: '' };
  for (let n = look.detail === 'light' ? 14 : 40; n > 0; n--) {
    const x = Math.round(box.x + roll() * box.width);
    const y = Math.round(box.y + roll() * box.height);
    const [green, grey] = [GREEN[n % GREEN.length] ?? 'tuft', n % 2 ? 'crack' : 'litter'];
    const kind = roll() < life * 1.05 ? green : grey;
    lists[kind] += SHAPES[kind]?.(x, y) ?? '';
  }
  const flowers = Object.entries(FLOWERS).map(([kind, hue]) => cut(tone(hue), lists[kind] ?? ''));
  const pieces =
    cut(tone(PAPER.grassDeep), lists.tuft ?? '') +
    flowers.join('') +
    line(darker(tone('#7d7684'), 0.3), lists.crack ?? '', 1.1) +
    cut(lighter(tone('#c9c3c6'), 0.2), lists.litter ?? '');
  return `<g stroke="none">${pieces}</g>`;
}

const GREEN = ['tuft', 'red', 'tuft', 'gold', 'tuft', 'white'] as const;
const petals = (x: number, y: number) => disc(x, y, 2.6) + disc(x + 6, y + 3, 2) + disc(x - 5, y + 3, 2);
const SHAPES: Readonly<Record<string, (x: number, y: number) => string>> = {
  tuft: (x, y) => `M${x} ${y}l-4-8 5 5 1-9 3 9 5-5-4 8z`,
  red: petals,
  gold: petals,
  white: petals,
  crack: (x, y) => `M${x} ${y}l9 3 4-4 10 5M${x + 9} ${y + 3}l-2 6`,
  litter: (x, y) => `M${x} ${y}l7-3 2 5-6 3z`,
};

/** By night, light lies on the ground where people are out. */
export const pools = (spots: readonly Spot[], { life, light }: Scene): string =>
  spots
    .map(({ x, y, size = 1 }) =>
      halo(x, y, [110 * size, 34 * size, 0.5 * light.lamps * Math.max(0, life - 0.25)]),
    )
    .join('');

export function bench(spot: Spot, { tone, light }: Scene): string {
  const wood = tone(PAPER.wood);
  return at(
    spot,
    veil(light.shadow, oval(3, 1, [18, 4]), 0.25) +
      cut(darker(wood, 0.3), 'M-13-7h3V0h-3zM10-7h3V0h-3z') +
      cut(wood, 'M-16-10h32v4h-32z') +
      cut(lighter(wood, 0.2), 'M-16-19h32v5h-32z'),
  );
}

/** What the ground itself is made of: dust where nobody tends it, meadow where they do. */
export const soil = ({ life, tone }: Scene): string =>
  tone(mix('#a49c98', PAPER.grass, Math.min(1, life * 1.15)));
export const deepSoil = ({ life, tone }: Scene): string =>
  tone(mix('#8d8686', PAPER.grassDeep, Math.min(1, life * 1.15)));
