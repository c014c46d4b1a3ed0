// What do advisers point at? Told among those who share a seat until the table goes on, and never written down.
import type { Mark } from '../core/rooms/wire.ts';
import type { Game } from './game.ts';
import type { Kept } from './kept.ts';
import type { LiveRoom } from './live-room.ts';
import { tellTable } from './tell.ts';

export interface Pointing {
  readonly table: number;
  readonly person: string;
  readonly on: Mark;
}

export function stepOf(game: Kept<Game>): string {
  const { year, step } = game.now().table.state();
  return `${year} ${step}`;
}

export function point(live: LiveRoom, { table, person, on }: Pointing): void {
  const marks = new Map(live.marks.get(table));
  if (on) marks.set(person, on);
  else marks.delete(person);
  live.marks.set(table, marks);
  tellTable(live, table);
}
