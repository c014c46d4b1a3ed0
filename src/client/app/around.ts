// Who sits around one screen? Any of the four parts, held in the room; partners play the others.
import { ACTORS, type ActorId, type Age } from '../../core/content/vocabulary.ts';
import type { Player, SessionId, Setup } from '../../core/engine/index.ts';
import { PARTNERS } from './seed-link.ts';

export interface AroundWish {
  readonly seed: number;
  readonly session: SessionId;
  /** At least one. */
  readonly persons: readonly ActorId[];
  readonly age: Age;
  readonly easier: boolean;
}

const partnerAt = (actor: ActorId): Player =>
  PARTNERS[ACTORS.indexOf(actor) % PARTNERS.length] ?? 'pragmatic';

export function setupAround({ persons, ...wish }: AroundWish): Setup {
  const seats = ACTORS.map((actor) => ({
    actor,
    player: persons.includes(actor) ? ('person' as const) : partnerAt(actor),
  }));
  return { ...wish, seats, information: 'table', opening: 'drawn' };
}

/** Who plays a seat when nobody in the room does: the partner it had, or one by its place at the table. */
export function partnerFor({ seats }: Pick<Setup, 'seats'>, actor: ActorId): Player {
  const player = seats.find((seat) => seat.actor === actor)?.player ?? 'person';
  return player === 'person' ? partnerAt(actor) : player;
}
