// How does a tree fare? Bare and grey, or full and in blossom.
import { PAPER, type Scene } from '../palette.ts';
import { chance } from './chance.ts';
import { darker, lighter, mix } from './colour.ts';
import { at, cut, disc, line, oval, type Spot, veil } from './ink.ts';

export interface Tree extends Spot {
  readonly kind: 'round' | 'poplar' | 'fir' | 'blossom';
}

/** Crowns in three sheets: shade, leaf, light. */
const CROWNS: Readonly<Record<Tree['kind'], readonly [string, string, string]>> = {
  round: [
    'M-25-26q-9-17 5-27 1-20 20-19 18-3 21 16 14 11 4 27-25 12-50 3z',
    'M-25-26q-9-17 5-27 1-20 20-19 7 0 11 5 4 18-9 42-15 5-27-1z',
    'M-17-40q-6-10 4-17 3-12 12-11 2 10-3 20-6 8-13 8z',
  ],
  blossom: [
    'M-23-28q-10-14 4-25 3-16 19-15 17-1 19 15 13 12 3 25-23 10-45 0z',
    'M-23-28q-10-14 4-25 3-16 19-15 6 0 10 4 3 17-9 39-14 4-24-3z',
    'M-15-42q-4-9 5-15 4-9 11-8 1 9-4 17-5 7-12 6z',
  ],
  poplar: [
    'M0-92q17 36 11 76-11 9-22 0-6-40 11-76z',
    'M0-92q8 36 2 80-7 2-13-4-6-40 11-76z',
    'M-2-74q3 20-1 40-4 2-6 0-2-22 7-40z',
  ],
  fir: [
    'M0-86 16-52H9L22-26H12L25-6h-50L-12-26h-10L-9-52h-7z',
    'M0-86 4-52 0-26 2-6h-27L-12-26h-10L-9-52h-7z',
    'M-2-74-5-54h-6zM-8-46-11-30h-7z',
  ],
};

const BRANCHES = 'M0-2V-44M0-20-13-42M0-27 13-48M0-38-7-60M0-36 5-64M-8-34-18-40M8-40 17-44';

const COLOURS = {
  round: PAPER.leaf,
  poplar: PAPER.leafDeep,
  fir: '#2f7358',
  blossom: PAPER.blossom,
} as const;

/** The leaves come back between 12 and 70. */
export function tree(one: Tree, scene: Scene): string {
  const { tone, light, life } = scene;
  const roll = chance(`${one.kind}${one.x}${one.y}`);
  const full = Math.min(1, Math.max(0, (life - 0.08 - roll() * 0.12) / 0.55));
  const dry = mix('#8d7a5c', COLOURS[one.kind], Math.min(1, life * 1.35));
  const hue = tone(one.kind === 'round' ? mix(dry, PAPER.leafGold, roll() * 0.35) : dry);
  const [shade, leaf, shine] = CROWNS[one.kind];
  const crown =
    cut(darker(hue, 0.34), shade) +
    cut(hue, leaf) +
    (scene.look.detail === 'full' ? cut(lighter(hue, 0.26), shine) + fruit(one.kind, scene) : '');
  const grown = full > 0.04 ? at({ x: 0, y: -14 * (1 - full), size: 0.35 + 0.65 * full }, crown) : '';
  const trunk = tone(PAPER.trunk);
  const bare = full < 0.85 ? line(trunk, BRANCHES, 2.4) : '';
  const stem = cut(darker(trunk, 0.12), 'M-3.500 0-2-30h4L4 0z');
  const shadow = veil(light.shadow, oval(10, 1, [8 + 18 * full, 5]), 0.24);
  const lean = (roll() - 0.5) * 5;
  return at({ ...one, lean }, shadow + stem + bare + grown);
}

/** Lemons of light in a tree that does well. */
function fruit(kind: Tree['kind'], { life, tone }: Scene): string {
  if (life < 0.62 || kind === 'fir' || kind === 'poplar') return '';
  const colour = kind === 'blossom' ? '#ffdbe2' : '#ffcf5a';
  return cut(tone(colour), disc(-12, -36, 2.6) + disc(4, -56, 2.4) + disc(10, -34, 2.6) + disc(-4, -46, 2));
}

export interface Bush extends Spot {
  readonly flower: string;
}

export function bush(one: Bush, scene: Scene): string {
  const { tone, life } = scene;
  if (life < 0.18) return at(one, line(tone('#8d7a5c'), 'M0 0-4-7M0 0 3-9M1 0 7-5', 1.4));
  const hue = tone(mix('#8d7a5c', PAPER.leafDeep, Math.min(1, life * 1.3)));
  const bloom =
    life > 0.5
      ? cut(tone(one.flower), disc(-7, -8, 2.4) + disc(0, -12, 2.4) + disc(7, -7, 2.4) + disc(-2, -5, 2))
      : '';
  return at(
    one,
    cut(darker(hue, 0.25), 'M-15 1q-2-11 8-13 6-6 13 0 11 2 9 13z') +
      cut(hue, 'M-15 1q-2-11 8-13 5-5 9-1 1 8-5 14z') +
      bloom,
  );
}
