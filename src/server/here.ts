// Who is here? Whoever has a device at this process, and whoever has one at another, as that one says.
import type { Bound, Device, LiveRoom } from './live-room.ts';
import type { Office } from './office.ts';

/** With a device at this process. */
const ownPeople = ({ devices }: LiveRoom): string[] =>
  [...devices].flatMap(({ bound }) => bound?.person ?? []);

export function peopleHere(live: LiveRoom): ReadonlySet<string> {
  const others = [...live.elsewhere.values()].flatMap(({ people }) => people);
  return new Set([...ownPeople(live), ...others]);
}

export const isHere = (live: LiveRoom, person: string): boolean => peopleHere(live).has(person);

const hasHost = ({ devices }: LiveRoom): boolean => [...devices].some(({ bound }) => bound?.right === 'host');

export function isHostHere(live: LiveRoom): boolean {
  return hasHost(live) || [...live.elsewhere.values()].some(({ host }) => host);
}

/** Tells other processes who is here; they hear it again at each beat. */
export function sayHere({ neighbours, me }: Office, live: LiveRoom): void {
  if (!neighbours) return;
  neighbours.say({ type: 'here', from: me, room: live.id, people: ownPeople(live), host: hasHost(live) });
}

/** How many devices of an address are in rooms. */
function count({ sitting }: Office, address: string, change: 1 | -1): void {
  const now = (sitting.get(address) ?? 0) + change;
  if (now > 0) sitting.set(address, now);
  else sitting.delete(address);
}

export function comeIn(office: Office, device: Device, bound: Bound): void {
  const { live } = bound;
  const now = office.clock.now();
  device.bound = bound;
  device.since = now;
  live.devices.add(device);
  live.left = now;
  count(office, device.address, 1);
  sayHere(office, live);
}

/** The room it was in; null: in none. */
export function goOut(office: Office, device: Device): Bound | null {
  const { bound } = device;
  if (!bound) return null;
  const { live } = bound;
  device.bound = null;
  live.devices.delete(device);
  live.used = office.clock.now();
  live.left = live.used;
  count(office, device.address, -1);
  sayHere(office, live);
  return bound;
}
