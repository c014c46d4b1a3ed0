// What holds the bandstand up? Pillars, a beam all round, garlands.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { cut, disc, line, veil } from '../ink.ts';

const PILLARS_BACK = [-58, 0, 58] as const;

export function pillar(x: number, y: number, wood: string): string {
  return (
    cut(wood, `M${x - 5} ${y}v-108h10v108z`) +
    cut(darker(wood, 0.3), `M${x + 1} ${y}v-108h4v108z`) +
    cut(lighter(wood, 0.3), `M${x - 8} ${y}h16v-6h-16zM${x - 8} ${y - 104}h16v-7h-16z`)
  );
}

/** Sailcloth behind the players, blue as the hour before the lamps are lit. */
export const cloth = ({ tone }: Scene): string =>
  cut(tone('#2f4f9c'), 'M-96-16v-106l38-18H58l38 18v106L58-38H-58z') +
  cut(tone('#4468b8'), 'M-96-16v-106l38-18v102zM-20-38v-102h40v102z') +
  cut(
    tone('#ffd45e'),
    disc(-34, -116, 3) + disc(32, -108, 4) + disc(76, -98, 3) + disc(-78, -92, 3) + disc(4, -124, 3),
  );

/** A carpet, pillars, a beam all round, garlands: a house begun. */
export function frame(scene: Scene, wood: string): string {
  const { tone } = scene;
  const red = tone(PAPER.stand);
  const leaf = tone(PAPER.leaf);
  const beam = cut(
    darker(wood, 0.3),
    'M-62-146H62v10H-62zM-104-126l46-20v10l-46 20zM104-126l-46-20v10l46 20z',
  );
  const lattice = line(
    darker(wood, 0.12),
    'M-58-40V-70M-44-40V-70M-30-40V-70M-16-40V-70M16-40V-70M30-40V-70M44-40V-70M58-40V-70M-60-70H60',
    2.6,
  );
  const garland = (x: number) => `M${x} -118q16 26 32 0 0 34-16 34t-16-34z`;
  return (
    cut(red, 'M-76-18l46-17h60l46 17-46 18h-60z') +
    veil('#ffcf5a', 'M-60-18l36-13h48l36 13-36 13h-48z', 0.5) +
    PILLARS_BACK.map((x) => pillar(x, -38, darker(wood, 0.16))).join('') +
    lattice +
    beam +
    cut(leaf, [-56, -24, 0, 26].map(garland).join(''))
  );
}

export function beams(wood: string, tone: Scene['tone']): string {
  return (
    cut(wood, 'M-104-126-40-104H40l64-22v12L40-92H-40l-64-22z') +
    cut(lighter(wood, 0.4), 'M-104-126-40-104H40l64-22v3L40-101H-40l-64-22z') +
    cut(tone('#ffd45e'), [-70, -20, 20, 70].map((x) => disc(x, x * x < 900 ? -98 : -108, 4)).join(''))
  );
}
