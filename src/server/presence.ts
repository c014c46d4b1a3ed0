// Who is connected? A device is bound to one right at a time, and each right to one device.
import { no } from '../core/rooms/refuse.ts';
import { personOf, type Room } from '../core/rooms/room.ts';
import type { Has } from '../core/rooms/wire.ts';
import type { Bound, Device, LiveRoom } from './live-room.ts';
import type { Office } from './office.ts';
import { noteAway, settle, wake } from './settle.ts';
import { noteHas, tellNewcomer, tellRoomSoon } from './tell.ts';

export function leave(office: Office, device: Device): void {
  const { bound } = device;
  if (!bound) return;
  const { live, person } = bound;
  device.bound = null;
  live.devices.delete(device);
  live.used = office.clock.now();
  if (person !== null) noteAway(office, live, person);
  tellRoomSoon(live);
}

/** The device comes into the room: whoever showed the same token before is there no longer. */
export async function arrive(
  office: Office,
  device: Device,
  { bound, has }: { readonly bound: Bound; readonly has: Has },
): Promise<void> {
  const { live, person, token, right } = bound;
  await wake(office, live);
  leave(office, device);
  for (const other of [...live.devices]) {
    if (other.bound?.token !== token && (right !== 'host' || other.bound?.right !== 'host')) continue;
    leave(office, other);
    other.sayGone(no('elsewhere'));
  }
  noteHas(bound, has);
  device.bound = bound;
  live.devices.add(device);
  if (person !== null) live.away.delete(person);
  await settle(office, live);
  tellNewcomer(device);
  tellRoomSoon(live);
}

/** Whose right it is, as the room has it now; null: nobody's. */
function rightNow(room: Room, { right, person, token }: Bound): Pick<Bound, 'person'> | null {
  if (right === 'screen') return { person };
  if (right === 'host') return room.host.token === token ? { person } : null;
  // A device may have been given the place of somebody else.
  const one = room.people.find((other) => other.token === token);
  return one ? { person: one.id } : null;
}

function whyGone(room: Room, { right, person, token }: Bound): string {
  if (room.banned.includes(token)) return 'banned';
  return right === 'host' || personOf(room, person ?? '') ? 'elsewhere' : 'removed';
}

/** Whoever was removed, or whose token counts no longer, hears of it; who goes on as somebody else is that person. */
function bindAnew(office: Office, live: LiveRoom): void {
  const room = live.kept.now();
  for (const device of [...live.devices]) {
    const { bound } = device;
    if (!bound) continue;
    const now = rightNow(room, bound);
    if (!now) {
      leave(office, device);
      device.sayGone(no(whyGone(room, bound)));
    } else if (now.person !== bound.person) {
      device.bound = { ...bound, person: now.person };
      live.told.delete(bound.token);
      if (now.person !== null) live.away.delete(now.person);
    }
  }
}

/** What follows once something was done with a room. */
export function afterRoom(office: Office, live: LiveRoom): void {
  if (office.journals === 'shared') live.used = office.clock.now();
  bindAnew(office, live);
  tellRoomSoon(live);
  void settle(office, live);
}
