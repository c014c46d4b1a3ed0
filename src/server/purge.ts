// When is a room over? Two hours after the last device has gone quiet, or a day after it opened; nothing of it stays.
import { no } from '../core/rooms/refuse.ts';
import { goOut } from './here.ts';
import { letGoOf } from './let-go.ts';
import type { LiveRoom } from './live-room.ts';
import { forget, type Office } from './office.ts';
import { streamsOf } from './room-stream.ts';

const HOUR = 60 * 60 * 1000;
const IDLE = 2 * HOUR;
const LONGEST = 24 * HOUR;

function isOver(live: LiveRoom, now: number): boolean {
  const idle = live.devices.size === 0 && now - live.used >= IDLE;
  return idle || now - live.kept.now().opened >= LONGEST;
}

const MINUTE = 60_000;

/** What cannot be dropped now is dropped later: nothing of a room may stay. */
async function drop(office: Office, live: LiveRoom): Promise<void> {
  await office.journal.drop(streamsOf(live.kept.now())).catch((error: unknown) => {
    console.error(`room ${live.id} is not dropped: ${error instanceof Error ? error.message : error}`);
    office.clock.after(MINUTE, () => void drop(office, live));
  });
}

async function close(office: Office, live: LiveRoom): Promise<void> {
  forget(office, live);
  for (const device of [...live.devices]) {
    goOut(office, device);
    device.sayGone(no('ended'));
  }
  await letGoOf(live);
  await live.settling(async () => undefined);
  await drop(office, live);
}

/** Forgets every room whose time has come. */
export async function purge(office: Office): Promise<void> {
  const now = office.clock.now();
  const over = [...office.rooms.values()].filter((live) => isOver(live, now));
  for (const live of over) await close(office, live);
}
