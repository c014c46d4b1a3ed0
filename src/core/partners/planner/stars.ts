// Where does the group's ✦ do most? Where it clears a sky, or brings one nearest.
import type { Command } from '../../engine/index.ts';
import type { Board, Sky } from './board.ts';
import { nearness, worthOf } from './opinion.ts';

export function bestStar(board: Board, legal: readonly Command[]): Command | null {
  let best: { command: Command; value: number } | null = null;
  for (const command of legal) {
    if (command.type !== 'star') continue;
    const sky = board.skies.find((s) => s.id === command.trend);
    if (!sky) continue;
    const value = gain(board, sky);
    if (best === null || value > best.value) best = { command, value };
  }
  return best?.command ?? null;
}

function gain(board: Board, sky: Sky): number {
  const worth = worthOf(board, sky, sky.priority ? 'priority' : 'other');
  const others = board.view.stars - 1;
  const before = nearness(board, Math.max(0.5, sky.left - others * 0.9));
  const after = nearness(board, Math.max(0, sky.left - 1 - others * 0.9));
  return board.weight[sky.theme] + worth * (after - before) + (sky.left === 1 ? worth * 0.3 : 0);
}
