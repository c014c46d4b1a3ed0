// Why does a seat of a room not go on just now, whatever the rules say? A pause, a partner in its place, or a closed gate.
import type { Message } from '../../../core/engine/index.ts';
import type { Place, RoomView } from '../../../core/rooms/wire.ts';

const stop = (name: string): Message => ({ key: `rooms:strip.${name}`, params: {} });

/** Null: the game goes on. */
export function stopAt(room: RoomView, { table, seat }: Pick<Place, 'table' | 'seat'>): Message | null {
  const glance = room.tables[table];
  if (room.paused) return stop('paused');
  if (seat && glance?.lent.includes(seat)) return stop('lent');
  return glance?.game?.awaits ? stop('held') : null;
}
