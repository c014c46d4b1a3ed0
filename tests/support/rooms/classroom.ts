// Who is in a room of a proof? A host, and people on devices of their own at every table.
import { ACTORS } from '../../../src/core/content/vocabulary.ts';
import type { Plan } from '../../../src/core/rooms/room.ts';
import type { RoomView } from '../../../src/core/rooms/wire.ts';
import { connectDevice, type Device, granted, type Reach } from './device.ts';

export interface Guest {
  readonly device: Device;
  /** Id in the room it is in now. */
  person: string;
}

export interface Classroom {
  readonly host: Device;
  readonly code: string;
  readonly recovery: string;
  readonly tables: readonly (readonly Guest[])[];
}

export interface Size {
  readonly session: Plan['session'];
  readonly tables: number;
  /** Devices at each table. */
  readonly seats: number;
}

export const planOf = ({ session, tables }: Size): Plan => ({
  session,
  tables,
  age: 'adults',
  easier: false,
  pace: 'free',
  deal: 'own',
  naming: 'given',
});

/** The seats of a table in turn: some are shared where there are more devices than seats. */
async function sits({ device }: Guest, code: string, place: { table: number; nth: number }): Promise<string> {
  await device.enterBy<'join'>({ type: 'join', code, wish: null });
  const seat = ACTORS[place.nth % ACTORS.length] ?? null;
  await granted(device.ask<'deed'>({ type: 'deed', deed: { type: 'sit', table: place.table, seat } }));
  return (device.view('room') as unknown as RoomView).me?.id ?? '';
}

/** A room with these devices in it, in play. */
export async function begun(host: Device, guests: readonly Guest[], size: Size): Promise<Classroom> {
  const { code, recovery } = await host.enterBy<'open'>({ type: 'open', plan: planOf(size) });
  const tables = Array.from({ length: size.tables }, (_, table) =>
    guests.slice(table * size.seats, (table + 1) * size.seats),
  );
  for (const [table, people] of tables.entries())
    for (const [nth, guest] of people.entries()) guest.person = await sits(guest, code, { table, nth });
  await granted(host.ask<'deed'>({ type: 'deed', deed: { type: 'begin' } }));
  return { host, code, recovery, tables };
}

export function newGuests(reach: Reach, count: number): Guest[] {
  return Array.from({ length: count }, () => ({ device: connectDevice(reach), person: '' }));
}

/** Everybody's line is there. */
export async function connected(devices: readonly Device[]): Promise<void> {
  while (!devices.every((device) => device.isConnected()))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

export async function openClassroom(reach: Reach, size: Size): Promise<Classroom> {
  const host = connectDevice(reach);
  const guests = newGuests(reach, size.tables * size.seats);
  await connected([host, ...guests.map(({ device }) => device)]);
  return begun(host, guests, size);
}
