// What does the common house still want this year?
import type { House } from './command.ts';
import { isOpen } from './draft.ts';
import type { State } from './model.ts';
import { NUMBERS } from './numbers.ts';

/** Can the common house still take a promise for this? */
export function wanted(state: State, into: House): boolean {
  const promised = state.house.pledges.filter((pledge) => pledge.into === into).length;
  if (into === 'upkeep') return needsUpkeep(state) && promised < NUMBERS.upkeep;
  return isOpen(state, into) && state.house[into] < NUMBERS.levels && promised < NUMBERS.levelCost;
}

/** A backbone that already stood last year wants its upkeep. */
export function needsUpkeep(state: State): boolean {
  return isOpen(state, 'backbone') && state.house.backbone > 0 && !state.house.given;
}
