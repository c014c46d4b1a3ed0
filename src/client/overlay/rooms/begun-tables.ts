// Which tables of a room have begun to play?
import type { RoomView } from '../../../core/rooms/wire.ts';

/** By their number, from 0. */
export function begunTables({ tables }: RoomView): readonly number[] {
  return tables.flatMap(({ game }, n) => (game ? [n] : []));
}
