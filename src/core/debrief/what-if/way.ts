// Which one way of playing takes every seat in the what-if branches? The planner that uses all five conditions.
import type { Rules } from '../../engine/index.ts';
import type { Mind } from '../../partners/mind.ts';
import { CONCERT, libraryOf, plannerOf } from '../../partners/planner/index.ts';

export function statedWay({ deck }: Rules): Mind {
  return plannerOf(libraryOf(deck), () => CONCERT);
}
