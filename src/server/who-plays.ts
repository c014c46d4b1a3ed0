// Who plays each seat of a table now? People who are there; a partner where nobody is, where they have been away for
// long, and where the host has lent the seat.
import { ACTORS, type ActorId } from '../core/content/vocabulary.ts';
import type { Player, SeatSetup, Setup } from '../core/engine/index.ts';
import { holdersOf, type Room } from '../core/rooms/room.ts';
import { partnerFor, seatsFor } from '../core/table/partner-for.ts';

export interface Around {
  readonly room: Room;
  /** Number of the table. */
  readonly table: number;
  readonly isAway: (person: string) => boolean;
}

function isPlayed({ room, table, isAway }: Around, seat: ActorId): boolean {
  if (room.tables[table]?.lent.includes(seat)) return false;
  return holdersOf(room, { table, seat }).some(({ id }) => !isAway(id));
}

/**
 * Seats that change hands. Partners never play alone: a table without anybody waits with its seats as they are. While
 * the room is paused people get their seats back, and partners take none.
 */
export function changesOfHands(around: Around, seats: readonly SeatSetup[]): readonly SeatSetup[] {
  const wanted = seats.map(({ actor }) => {
    const player: Player = isPlayed(around, actor) ? 'person' : partnerFor({ seats }, actor);
    return { actor, player };
  });
  if (!wanted.some(({ player }) => player === 'person')) return [];
  const changed = wanted.filter(({ player }, i) => player !== seats[i]?.player);
  // People first: partners act at once, and look who is there.
  const [people, partners] = [
    changed.filter(({ player }) => player === 'person'),
    changed.filter(({ player }) => player !== 'person'),
  ];
  return around.room.paused ? people : [...people, ...partners];
}

/** The game of a table that begins; null while nobody sits there. */
export function setupOf({ room, table }: Pick<Around, 'room' | 'table'>): Setup | null {
  const plan = room.plan;
  const here = room.tables[table];
  const held = ACTORS.filter((seat) => holdersOf(room, { table, seat }).length > 0);
  if (!here || held.length === 0) return null;
  const kept = held.filter((seat) => !here.lent.includes(seat));
  const people = kept.length > 0 ? kept : held;
  const seats = seatsFor(people);
  const { session, age, easier } = plan;
  return { seed: here.seed, session, seats, age, information: 'apart', opening: 'drawn', easier };
}
