// What does time do to a room: a pause, the end, and being forgotten?
import { describe, expect, test } from 'vitest';
import { inPlay, openRooms, playUntilHeld } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();
const HOUR = 60 * 60 * 1000;

describe('a pause', () => {
  test('stops everybody, with a reason, and nothing is lost', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    const command = legalAt(one.line, 0, 'point');
    await does(served.host, { type: 'pause', on: true });
    expect(await says(one.line, command)).toBe('rooms:why.paused');
    await does(served.host, { type: 'pause', on: false });
    expect(await says(one.line, command)).toBeTypeOf('number');
  });

  test('leaves the seats of those who are away as they are', async () => {
    const served = await room();
    const [, other] = await inPlay(served, 2);
    await does(served.host, { type: 'pause', on: true });
    other?.line.drop();
    await served.host.until(() => served.host.room().tables[0]?.people.some(({ here }) => !here));
    const before = served.host.table(0);
    served.clock.advance(100_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(served.host.table(0)).toEqual(before);
    await does(served.host, { type: 'pause', on: false });
    await served.host.until(
      () =>
        served.host.table(0).version > before.version ||
        served.host.table(0).entries.length > before.entries.length,
    );
  });
});

describe('a game', () => {
  test('at its own pace a table plays to its end', async () => {
    const served = await room({ tables: 1 });
    const [one] = await inPlay(served, 1);
    if (one) expect(await playUntilHeld(one, 0)).toBe('over');
  });

  test('the debrief ends play at every table, and everything may be told', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    const command = legalAt(one.line, 0, 'point');
    expect(served.host.table(0).log).toBeNull();
    await does(served.host, { type: 'debrief' });
    expect(await says(one.line, command)).toBe('rooms:why.over');
    await served.host.until(() => served.host.table(0).log);
    await one.line.until(() => one.line.table(0).log);
  });
});

test('a device hears what time it is for the server: its own clock may be wrong', async () => {
  const served = await room();
  served.clock.advance(3 * HOUR);
  const late = served.device();
  await late.until(() => late.serverTime());
  expect((late.serverTime() ?? 0) - Date.now()).toBeGreaterThan(2.9 * HOUR);
});

describe('a room is forgotten', () => {
  test('two hours after the last device has gone, and nothing of it stays', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    served.clock.advance(3 * HOUR);
    await served.server().purge();
    expect(served.host.gone()).toBeNull();
    one?.line.drop();
    served.host.drop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    served.clock.advance(2 * HOUR + 1000);
    await served.host.until(() => served.journal.text() === '[]');
    const again = served.device();
    const entered = await again.ask({ type: 'enter', token: one?.token ?? '', has: {} });
    expect(entered).toMatchObject({ ok: false, why: { key: 'rooms:why.ended' } });
  });

  test('a day after it was opened, whoever is there', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    served.clock.advance(24 * HOUR);
    await served.host.until(() => served.host.gone() === 'rooms:why.ended');
    await one?.line.until(() => one.line.gone() === 'rooms:why.ended');
    await served.host.until(() => served.journal.text() === '[]');
  });
});
