// Who has come to listen? The further the house has come, the more people.
import type { Spot } from '../../kit/ink.ts';
import { COATS, type Person, person } from '../../kit/people.ts';
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';

const CROWD: readonly (Spot & { readonly arms: number })[] = [
  { x: 690, y: 516, arms: 0 },
  { x: 910, y: 520, arms: 1 },
  { x: 668, y: 584, arms: 2 },
  { x: 936, y: 566, arms: 0 },
  { x: 716, y: 618, arms: 2 },
  { x: 884, y: 620, arms: 3 },
  { x: 744, y: 628, arms: 0 },
  { x: 858, y: 632, arms: 1 },
  { x: 638, y: 566, arms: 1 },
  { x: 946, y: 546, arms: 0 },
  { x: 686, y: 632, arms: 3 },
  { x: 912, y: 634, arms: 2 },
  { x: 770, y: 634, arms: 3 },
  { x: 826, y: 636, arms: 2 },
];

export function crowd(stage: number, scene: Scene): string {
  const skins = ['#f3c9a0', '#a86b45', '#d99f72', '#7a4a32'];
  const one = (spot: (typeof CROWD)[number], n: number): Person => ({
    ...spot,
    size: 1.06 + (spot.y - 560) / 400,
    coat: COATS[n % COATS.length] ?? PAPER.stand,
    skin: skins[n % skins.length] ?? PAPER.skin,
  });
  return CROWD.slice(0, 6 + stage * 4)
    .map(one)
    .sort((a, b) => a.y - b.y)
    .map((each) => person(each, scene))
    .join('');
}
