// What may be gone alone with what is left? A visible point or two, where the theme needs it most.
import type { Command } from '../../engine/index.ts';
import { NUMBERS } from '../../engine/index.ts';
import type { Board } from './board.ts';

type Alone = Extract<Command, { type: 'goAlone' }>;

export function bestAlone(board: Board, legal: readonly Command[]): { command: Alone; value: number } | null {
  let best: { command: Alone; value: number } | null = null;
  for (const command of legal) {
    if (command.type !== 'goAlone') continue;
    const { theme, icons } = board.library.deck.action(command.card);
    const value = NUMBERS.aloneFirst * board.weight[theme] * icons.length;
    if (best === null || value > best.value) best = { command, value };
  }
  return best;
}
