// Which rooms are in memory? Those that somebody uses: one without any device lets go of its tables after a while.
import { letGoOfTables } from './let-go.ts';
import type { LiveRoom } from './live-room.ts';
import type { Office } from './office.ts';

const LONGEST_AWAKE = 10 * 60_000;

/** Its journal has everything; what was pointed at, and what devices were told, is told anew. */
async function sleep({ clock }: Office, live: LiveRoom): Promise<void> {
  // Looked at and let go of at once: whoever comes in from now on wakes it.
  if (!live.awake || live.devices.size > 0 || clock.now() - live.left < LONGEST_AWAKE) return;
  live.awake = null;
  for (const stop of live.stops.splice(0)) stop();
  live.away.clear();
  await letGoOfTables(live);
}

/** Rooms that nobody has been in for ten minutes go to sleep. */
export async function letSleep(office: Office): Promise<void> {
  await Promise.all([...office.rooms.values()].map((live) => live.settling(() => sleep(office, live))));
}
