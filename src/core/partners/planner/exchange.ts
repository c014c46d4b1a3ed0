// Which cards does the board not want? They go back into the deck, once a year, for others.
import type { Command } from '../../engine/index.ts';
import type { Board } from './board.ts';
import type { Best } from './search.ts';

/** The exchange of all cards the best plan does without, or null where there is none. */
export function exchangeFor(board: Board, best: Best, legal: readonly Command[]): Command | null {
  const hand = board.me.hand ?? [];
  const spare = hand.filter((card) => !best.placings.some((placing) => placing.card === card));
  if (spare.length === 0) return null;
  const isSpare = (command: Command) =>
    command.type === 'exchange' &&
    command.cards.length === spare.length &&
    command.cards.every((card) => spare.includes(card));
  return legal.find(isSpare) ?? null;
}
