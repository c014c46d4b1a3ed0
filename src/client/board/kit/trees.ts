// How does a tree fare? Bare and grey, or full and in blossom.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { chance } from './chance.ts';
import { darker, lighter, mix } from './colour.ts';
import { CROWNS, type TreeKind } from './crowns.ts';
import { at, cut, disc, line, oval, type Spot, veil } from './ink.ts';

export interface Tree extends Spot {
  readonly kind: TreeKind;
}

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

export const trees = (all: readonly Tree[], scene: Scene): string =>
  all.map((one) => tree(one, scene)).join('');
