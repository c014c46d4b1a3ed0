// Where do ! and ✋ go? Where the table would agree; a hand left alone looks for company.
import type { Command } from '../../engine/index.ts';
import { type Aim, aimApart, aimOwn } from './aim-own.ts';
import { assign, chanceToFill } from './assign.ts';
import type { Board } from './board.ts';
import type { Switches } from './switches.ts';

export function aimOf(board: Board, switches: Switches): Aim {
  if (switches.hands === 'apart') return aimApart(board, switches);
  if (switches.aims !== 'agreed') return aimOwn(board, switches.aims);
  const { trends, top } = assign(board, switches.lone);
  const mine = trends[board.view.seats.findIndex((seat) => seat.actor === board.me.actor)] ?? null;
  return {
    hand: switches.hands === 'none' ? null : mine,
    important: switches.agenda ? (mine ?? top[0] ?? null) : null,
  };
}

/** The legal command nearest to an aim: a condition that is not in the game yet takes no mark. */
export function pointAt(legal: readonly Command[], aim: Aim): Command | null {
  const points = legal.filter((command) => command.type === 'point');
  const fits = (mark: string | null, wish: string | null) => (mark === wish ? 2 : mark === null ? 1 : 0);
  let best: { command: Command; fit: number } | null = null;
  for (const command of points) {
    const fit = fits(command.act, aim.hand) * 3 + fits(command.important, aim.important);
    if (fits(command.act, aim.hand) === 0 || fits(command.important, aim.important) === 0) continue;
    if (best === null || fit > best.fit) best = { command, fit };
  }
  return best?.command ?? null;
}

/** A move to a trend with one or two other hands, where my deck helps most. */
export function joinOthers(board: Board, legal: readonly Command[]): Command | null {
  let best: { command: Command; chance: number } | null = null;
  for (const command of legal) {
    if (command.type !== 'move') continue;
    const sky = board.skies.find((s) => s.id === command.to);
    if (!sky || sky.hands.length < 1 || sky.hands.length > 2) continue;
    const chance = chanceToFill(board, sky, board.me.actor) * (sky.priority ? 1.3 : 1);
    if (chance > 0.3 && (best === null || chance > best.chance)) best = { command, chance };
  }
  return best?.command ?? null;
}
