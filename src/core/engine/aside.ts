// What changes around a table without being a move of the game? Who holds a seat, and a step taken back.
import type { ActorId } from '../content/vocabulary.ts';
import type { GameEvent } from './event.ts';
import type { State } from './model.ts';
import type { Player } from './setup.ts';

/** Said at the table, beside the game: the rules never see it, the log keeps it. */
export type Aside =
  /** From now on this seat is held by a person, or by a partner of this temperament. */
  | {
      readonly at: number;
      readonly type: 'seatTaken';
      readonly seat: ActorId;
      readonly player: Player;
    }
  /** So many commands were taken back: the game went on from where it stood before them. */
  | { readonly at: number; readonly type: 'steppedBack'; readonly commands: number };

/** The table with a seat held by somebody else; chance, cards and numbers stay as they are. */
export function heldBy(state: State, seat: ActorId, player: Player): State {
  const seats = state.setup.seats.map((one) => (one.actor === seat ? { ...one, player } : one));
  return { ...state, setup: { ...state.setup, seats } };
}

/** What an aside changes of the state. */
export function afterAside(state: State, aside: Aside): State {
  return aside.type === 'seatTaken' ? heldBy(state, aside.seat, aside.player) : state;
}

/** What everybody at the table gets to know of it. */
export function eventOf(aside: Aside): GameEvent {
  return aside.type === 'seatTaken'
    ? { type: 'seatTaken', seat: aside.seat, player: aside.player }
    : { type: 'steppedBack', commands: aside.commands };
}
