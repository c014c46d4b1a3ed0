// Who pays for the common house, and when? In the open and in turn, so that two payers find each other.
import type { ActorId } from '../../content/vocabulary.ts';
import { type Command, type House, NUMBERS } from '../../engine/index.ts';
import type { Board } from './board.ts';
import type { Switches } from './switches.ts';

/** What this seat promises now, or null when it is done. */
export function nextPledge(board: Board, switches: Switches, legal: readonly Command[]): House | null {
  const offered = legal.flatMap((command) => (command.type === 'pledge' ? [command.into] : []));
  return (
    wishes(board, switches).find((into) => offered.includes(into) && isMyTurn(board, switches, into)) ?? null
  );
}

/** What the house still wants this year: the upkeep first, then the levels in their order. */
function wishes(board: Board, { order, measurement, backbone }: Switches): readonly House[] {
  const { house, year } = board.view;
  const due = order.slice(0, year).flat();
  const levels = (['measurement', 'backbone'] as const).filter(
    (into) => due.filter((level) => level === into).length > house[into],
  );
  const sorted = [...levels].sort((a, b) => due.indexOf(a) - due.indexOf(b));
  const wanted: House[] = house.wantsUpkeep ? ['upkeep', ...sorted] : sorted;
  const answers = (['backbone', 'measurement'] as const).filter((into) => promised(board, into) > 0);
  return [...answers, ...wanted].filter(
    (into) => (into === 'measurement' ? measurement : backbone) && isWorth(board, into),
  );
}

function promised(board: Board, into: House): number {
  return board.view.house.pledges.filter((pledge) => pledge.into === into).length;
}

/** In the last year a level must still pay back what it costs. */
function isWorth(board: Board, into: House): boolean {
  if (board.yearsLeft > 0) return true;
  return into === 'upkeep' ? board.view.house.backbone > 0 : into === 'backbone';
}

/** Nobody pays twice while somebody has not paid at all. */
function isMyTurn(board: Board, switches: Switches, into: House): boolean {
  const { view, me } = board;
  if (switches.pays === 'never') return false;
  if (switches.pays === 'second' && into !== 'upkeep' && promised(board, into) === 0) return false;
  if (into !== 'upkeep' && promised(board, into) >= NUMBERS.levelCost) return false;
  if (switches.pays === 'eager') return true;
  const others = view.seats
    .map((seat) => seat.actor)
    .filter((seat) => seat !== me.actor && seat !== switches.lone);
  const least = Math.min(...others.map((seat) => paid(board, seat)));
  return paid(board, me.actor) <= least;
}

function paid(board: Board, seat: ActorId): number {
  return board.view.house.pledges.filter((pledge) => pledge.seat === seat).length;
}
