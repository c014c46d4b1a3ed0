// Who walks in the streets? Small paper people, more of them where life is good.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { chance } from './chance.ts';
import { darker } from './colour.ts';
import { at, cut, disc, line, oval, type Spot, veil } from './ink.ts';

export const COATS = [
  PAPER.association,
  PAPER.company,
  PAPER.authority,
  PAPER.research,
  PAPER.stand,
  PAPER.gold,
] as const;
const SKINS = ['#f3c9a0', '#d99f72', '#a86b45', '#7a4a32'] as const;
const ARMS = ['', 'M-4-21-12-31', 'M4-21 12-31', 'M-4-21-12-30M4-21 12-30'] as const;

export interface Person extends Spot {
  readonly coat: string;
  readonly skin: string;
  /** 0 at rest, 1 and 2 one hand up, 3 cheering. */
  readonly arms: number;
}

export function person(one: Person, { tone, light }: Scene): string {
  const coat = tone(one.coat);
  const body = 'M-7 0q-3-17 2-25 5-4 10 0 5 8 2 25z';
  const half = 'M1-27q3 0 4 2 5 8 2 25H1q4-14 0-27z';
  return at(
    one,
    veil(light.shadow, oval(4, 0, [11, 3.4]), 0.28) +
      line(coat, ARMS[one.arms] ?? '', 3.4) +
      cut(coat, body) +
      cut(darker(coat, 0.24), half) +
      cut(tone(one.skin), disc(0, -31, 5)) +
      cut(tone(PAPER.person), 'M-5.200-32q0-5 5.200-5.400 5.200.4 5.200 5.400-5-3-10.400 0z'),
  );
}

/** Passers-by on given spots: the better life is, the more of the spots are taken. */
export function passersBy(spots: readonly Spot[], scene: Scene, name: string): string {
  const roll = chance(name);
  const taken = Math.round(Math.max(0, (scene.life - 0.12) / 0.78) * spots.length);
  return spots
    .map((spot) => {
      const coat = COATS[Math.floor(roll() * COATS.length)] ?? PAPER.stand;
      const skin = SKINS[Math.floor(roll() * SKINS.length)] ?? PAPER.skin;
      return {
        ...spot,
        coat,
        skin,
        arms: Math.floor(roll() * 4),
        size: (spot.size ?? 1) * (0.86 + roll() * 0.22),
      };
    })
    .slice(0, taken)
    .sort((a, b) => a.y - b.y)
    .map((one) => person(one, scene))
    .join('');
}
