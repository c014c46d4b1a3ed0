// Which partner plays a seat that nobody holds? The one it had, or one by its place at the table.
import { ACTORS, type ActorId } from '../content/vocabulary.ts';
import type { Player, SeatSetup, Setup } from '../engine/setup.ts';

export const PARTNERS: readonly Player[] = ['builder', 'pragmatic', 'cautious'];

const partnerAt = (actor: ActorId): Player =>
  PARTNERS[ACTORS.indexOf(actor) % PARTNERS.length] ?? 'pragmatic';

/** Who plays a seat when nobody in the room does: the partner it had, or one by its place at the table. */
export function partnerFor({ seats }: Pick<Setup, 'seats'>, actor: ActorId): Player {
  const player = seats.find((seat) => seat.actor === actor)?.player ?? 'person';
  return player === 'person' ? partnerAt(actor) : player;
}

/** All seats of a new game: those of people, and partners by their place in the others. */
export function seatsFor(persons: readonly ActorId[]): readonly SeatSetup[] {
  return ACTORS.map((actor) => ({
    actor,
    player: persons.includes(actor) ? 'person' : partnerAt(actor),
  }));
}
