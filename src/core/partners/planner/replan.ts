// Does a connected actor's change of mind change mine? Once a year, visibly, and only where it pays.
import type { ActorId } from '../../content/vocabulary.ts';
import type { Command } from '../../engine/index.ts';
import type { Board } from './board.ts';
import type { Switches } from './switches.ts';
import { stageOf, valueWith } from './trend-value.ts';

type TakeBack = Extract<Command, { type: 'takeBack' }>;

interface Replan {
  readonly command: TakeBack;
  /** Whose intention changed. */
  readonly because: ActorId;
}

/** A placement that has become worth next to nothing since somebody I am connected to changed plans. */
export function replanOf(board: Board, switches: Switches, legal: readonly Command[]): Replan | null {
  const { view, me } = board;
  if ((me.changes ?? 0) > 0) return null;
  const changed = view.seats.find(
    (seat) => seat.actor !== me.actor && view.connected.includes(seat.actor) && (seat.changes ?? 0) > 0,
  );
  if (!changed) return null;
  for (const command of legal) {
    if (command.type === 'takeBack' && worthKeeping(board, switches, command.card) < 0.5)
      return { command, because: changed.actor };
  }
  return null;
}

function worthKeeping(board: Board, switches: Switches, card: string): number {
  const trend = board.me.plan?.find((p) => p.card === card)?.trend;
  const sky = board.skies.find((s) => s.id === trend);
  if (!sky) return trend === null ? 1 : 0;
  const stage = stageOf(board, switches, sky);
  const without = { ...stage, mine: stage.mine.filter((mine) => mine !== card) };
  return valueWith(board, stage, []) - valueWith(board, without, []);
}
