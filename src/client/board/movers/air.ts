// What flies over the town? Birds by day, leaves where a sky cleared, sparks at the festival.
import { THEMES } from '../../../core/content/vocabulary.ts';
import { chance } from '../kit/chance.ts';
import { BOXES } from '../kit/frame.ts';
import type { Mover } from '../mover.ts';
import type { Picture } from '../picture.ts';

export const birds = ({ festival }: Picture): readonly Mover[] =>
  (festival ? [] : [0, 1, 2]).map((n) => ({
    id: `bird-${n}`,
    sprite: 'bird' as const,
    gait: 'fly' as const,
    at: { x: -40 - n * 46, y: 226 + n * 14 },
    path: [
      { x: 520, y: 196 + n * 16 },
      { x: 1100, y: 232 + n * 8 },
      { x: 1660, y: 190 + n * 20 },
    ],
    seconds: 34,
    wait: n * 0.6,
    size: 0.62 + n * 0.12,
  }));

/** Where a sky cleared this year, leaves come down. */
export function leaves({ leaves: cleared, calendar }: Picture): readonly Mover[] {
  return THEMES.flatMap((theme) => {
    const roll = chance(`${theme}${calendar}`);
    const { x, width } = BOXES[theme];
    return Array.from({ length: Math.min(2, cleared[theme]) * 12 }, (_, n) => {
      const at = { x: x + 30 + roll() * (width - 60), y: 60 + roll() * 120 };
      const path = [
        { x: at.x + roll() * 80 - 40, y: at.y + 110 },
        { x: at.x + roll() * 120 - 60, y: at.y + 250 },
      ];
      const sprite = n % 2 ? ('leaf' as const) : ('leaf-2' as const);
      return {
        id: `leaf-${calendar}-${theme}-${n}`,
        sprite,
        gait: 'fall' as const,
        at,
        path,
        seconds: 5 + roll() * 4,
        wait: roll() * 3,
        size: 1.1,
      };
    });
  });
}

/** Sparks of the festival, more of them when it went well. */
export function sparks({ festival, gauges }: Picture): readonly Mover[] {
  if (!festival) return [];
  const mean = (gauges.health + gauges.energy + gauges.education) / 300;
  const roll = chance('sparks');
  return Array.from({ length: Math.round(1 + mean * 6) }, (_, n) => {
    const at = { x: 100 + roll() * 1400, y: 50 + roll() * 150 };
    return {
      id: `spark-${n}`,
      sprite: 'spark' as const,
      gait: 'burst' as const,
      at,
      path: [],
      seconds: 3 + roll() * 2,
      wait: roll() * 6,
      size: 0.9 + mean * 0.7,
    };
  });
}
