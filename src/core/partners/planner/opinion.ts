// What is a trend worth, and how close is it? The planner's opinion, in gauge points of its theme.
import { NUMBERS } from '../../engine/index.ts';
import type { Board, Sky } from './board.ts';

/** How often a trend that stays would press before it clears after all. */
const PRESSES = 1.25;

/** Chance that a sky clears in time with so many needs left over at the end of this year. */
const LATER = [1, 0.56, 0.34, 0.2, 0.11, 0.06];
const LAST_YEAR = [1, 0.22, 0.04, 0, 0, 0];

/** Value of clearing the sky this year: the sky, the priority, the pressure that ends, the other themes. */
export function worthOf(board: Board, sky: Sky, as: 'priority' | 'other'): number {
  const relief = board.yearsLeft > 0 ? NUMBERS.pressure * Math.min(PRESSES, board.yearsLeft) : 0;
  const effects = board.library.deck.trend(sky.id).effects;
  const elsewhere = effects.reduce((sum, { theme, by }) => sum + by * board.weight[theme], 0);
  const here = NUMBERS.sky + (as === 'priority' ? NUMBERS.priority : 0) + relief;
  return here * board.weight[sky.theme] + elsewhere;
}

/** How near the sky is with this many needs left (a fraction where some are only likely), 0–1. */
export function nearness(board: Board, left: number): number {
  const steps = board.yearsLeft > 0 ? LATER : LAST_YEAR;
  const at = Math.min(Math.max(left, 0), steps.length - 1);
  const below = Math.floor(at);
  const one = steps[below] ?? 0;
  const next = steps[below + 1] ?? one;
  return one + (next - one) * (at - below);
}

/** Needs the group's ✦ will fill on a trend, as far as one can hope. */
export function starsFor(board: Board, sky: Sky): number {
  return board.view.house.backbone * (sky.priority ? 0.5 : 0.25);
}
