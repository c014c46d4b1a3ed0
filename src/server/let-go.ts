// What of a room leaves memory, and when is it safe to go on? Nothing is heard or written any more once this has resolved.
import type { LiveRoom } from './live-room.ts';

/** Tables with everything that was made or told of them; all of it comes back from the journal. */
export async function letGoOfTables(live: LiveRoom): Promise<void> {
  const games = [...live.games.values()];
  for (const stop of live.tableStops) stop();
  live.tableStops = [];
  for (const held of [live.games, live.told, live.marks, live.seen]) held.clear();
  live.glances = [];
  await Promise.all(games.map((game) => game.end()));
}

/** The room itself is listened to no longer. */
export async function letGoOf(live: LiveRoom): Promise<void> {
  for (const stop of live.stops.splice(0)) stop();
  await Promise.all([live.kept.end(), letGoOfTables(live)]);
}
