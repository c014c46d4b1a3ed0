// Where does a hand go that does not ask the others? To what is nearest, to what is worst, or just away from them.
import type { ActorId } from '../../content/vocabulary.ts';
import { tableSize } from '../../engine/index.ts';
import { chanceToFill } from './assign.ts';
import type { Board, Sky } from './board.ts';
import { nearness, worthOf } from './opinion.ts';
import type { Switches } from './switches.ts';

/** Where a seat puts its ✋ and its !. */
export interface Aim {
  readonly hand: string | null;
  readonly important: string | null;
}

/** A mind of its own: what can be finished soonest, or the oldest trend of the theme that needs it most. */
export function aimOwn(board: Board, aims: 'nearest' | 'lowest'): Aim {
  const { gauges } = board.view;
  const nearest = (a: Sky, b: Sky) => a.left - b.left || help(b) - help(a);
  const lowest = (a: Sky, b: Sky) => gauges[a.theme] - gauges[b.theme] || a.since - b.since;
  const [first] = [...board.skies].sort(aims === 'nearest' ? nearest : lowest);
  return { hand: first?.id ?? null, important: first?.id ?? null };

  function help(sky: Sky): number {
    return chanceToFill(board, sky, board.me.actor);
  }
}

/** Hands that never meet: in table order, each takes the best trend that is left; ! goes where most is at stake. */
export function aimApart(board: Board, switches: Switches): Aim {
  const worth = (sky: Sky) => worthOf(board, sky, 'priority') * (0.3 + nearness(board, sky.left - 3));
  let left = [...board.skies].sort((a, b) => worth(b) - worth(a));
  const top = left.slice(0, tableSize(board.view.seats.length).priorities);
  let hand: string | null = null;
  let at = 0;
  for (const [i, seat] of board.view.seats.entries()) {
    const best = [...left].sort((a, b) => chance(b, seat.actor) - chance(a, seat.actor))[0];
    left = left.filter((sky) => sky !== best);
    if (seat.actor !== board.me.actor) continue;
    hand = best?.id ?? null;
    at = i;
  }
  return { hand, important: switches.agenda ? (top[at % Math.max(1, top.length)]?.id ?? null) : null };

  function chance(sky: Sky, seat: ActorId): number {
    return chanceToFill(board, sky, seat) * worth(sky);
  }
}
