// Is memory bounded by the rooms in use? One that nobody is in lets go of its tables, and they come back with a device.
import { expect, test } from 'vitest';
import type { LiveRoom } from '../../src/server/live-room.ts';
import { inPlay, openRooms } from '../support/open-rooms.ts';
import { legalAt, type ServedRoom, says } from '../support/served-room.ts';

const room = openRooms();
const MINUTE = 60_000;
const ABSENT = 90_000;

function liveIn(served: ServedRoom): LiveRoom {
  const [live] = served.server().office.rooms.values();
  if (!live) throw new Error('no room');
  return live;
}

const held = ({ games, told, marks, away, seen, glances, devices, stops, tableStops }: LiveRoom) => [
  ...[games, told, marks, away, seen, devices].map(({ size }) => size),
  glances.length,
  stops.length,
  tableStops.length,
];

/** Everybody has gone, and so much time passes minute by minute. */
async function minutesAlone(served: ServedRoom, minutes: number): Promise<void> {
  for (let n = 0; n < minutes; n++) {
    served.clock.advance(MINUTE);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function emptied(served: ServedRoom) {
  const people = await inPlay(served, 2);
  const [one, other] = people;
  if (!one || !other) throw new Error('nobody came');
  const version = await says(one.line, legalAt(one.line, 0, 'point'));
  await one.line.until(() => one.line.table(0).version === version);
  for (const { line } of people) line.drop();
  served.host.drop();
  await one.line.until(() => liveIn(served).devices.size === 0);
  return { one, other };
}

test('ten minutes after the last device has gone nothing of its tables is in memory', async () => {
  const served = await room();
  const { one } = await emptied(served);
  await minutesAlone(served, 9);
  expect(liveIn(served).games.size).toBe(1);
  await minutesAlone(served, 2);
  await one.line.until(() => liveIn(served).games.size === 0);
  expect(held(liveIn(served))).toEqual(Array(9).fill(0));
  expect(served.server().office.sitting.size).toBe(0);
});

test('whoever comes back finds the table as it was, and plays on', async () => {
  const served = await room();
  const { one, other } = await emptied(served);
  const before = one.line.table(0);
  await minutesAlone(served, 12);
  expect(liveIn(served).games.size).toBe(0);
  const again = served.device(one.line);
  const entered = await again.ask({ type: 'enter', token: one.token, has: again.has() });
  expect(entered.ok).toBe(true);
  await again.until(() => liveIn(served).games.size === 1);
  await again.until(() => again.told.some(({ topic }) => topic === 'table 0'));
  expect(again.table(0)).toEqual(before);
  const late = served.device();
  await late.ask({ type: 'enter', token: other.token, has: {} });
  await late.until(() => late.table(0));
  expect(await says(late, legalAt(late, 0, 'point'))).toBeGreaterThan(before.version);
});

test('nobody takes a seat while it sleeps; those who stay away are waited for anew when it wakes', async () => {
  const served = await room();
  const { one, other } = await emptied(served);
  const seat = other.seat().seat;
  await minutesAlone(served, 30);
  const again = served.device();
  await again.ask({ type: 'enter', token: one.token, has: {} });
  await again.until(() => again.table(0));
  const player = () => again.table(0).view.seats.find(({ actor }) => actor === seat)?.player;
  expect(player()).toBe('person');
  served.clock.advance(ABSENT + 1000);
  await again.until(() => player() !== 'person');
});

test('a room with one quiet device stays awake', async () => {
  const served = await room();
  const [one] = await inPlay(served, 1);
  served.host.drop();
  await minutesAlone(served, 30);
  expect(liveIn(served).games.size).toBe(1);
  if (one) expect(await says(one.line, legalAt(one.line, 0, 'point'))).toBeTypeOf('number');
});
