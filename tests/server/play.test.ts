// Can a room be opened, joined and played from several devices, and does each get what is its own?
import { describe, expect, test } from 'vitest';
import { openRooms } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();

describe('a room on a server', () => {
  test('is opened, joined by its code, begun and played', async () => {
    const { host, join, opened } = await room();
    expect(opened.code).toMatch(/^\d{6}$/);
    const [one, other] = [await join(), await join()];
    expect([one.seat().table, other.seat().table]).toEqual([0, 0]);
    expect(one.seat().seat).not.toBe(other.seat().seat);
    expect(await does(host, { type: 'begin' })).toBeNull();
    await one.line.until(() => one.line.table(0));
    await host.until(() => host.table(0));
    const version = await says(one.line, legalAt(one.line, 0, 'point'));
    expect(version).toBeTypeOf('number');
    await other.line.until(() => other.line.table(0).version === version);
    await host.until(() => host.table(0).version === version);
    expect(host.topics()).toEqual(['room', 'table 0']);
  });

  test('a device that comes back is told only what changed', async () => {
    const { host, join, device } = await room();
    const [one, other] = [await join(), await join()];
    await does(host, { type: 'begin' });
    await one.line.until(() => one.line.table(0));
    await one.line.until(() => one.line.room().tables[0]?.game);
    one.line.drop();
    await other.line.until(() => other.line.room().tables[0]?.people.some(({ here }) => !here));
    const version = await says(other.line, legalAt(other.line, 0, 'point'));
    const again = device(one.line);
    expect(await again.ask({ type: 'enter', token: one.token, has: again.has() })).toMatchObject({
      ok: true,
      right: 'person',
    });
    await again.until(() => again.table(0).version === version);
    expect(again.told.every((telling) => 'change' in telling)).toBe(true);
    expect(again.table(0).view.seat).toBe(one.seat().seat);
  });

  test('each seat is sent its own view alone, host and projector what lies open', async () => {
    const { host, join, device, opened } = await room();
    const people = [await join(), await join(), await join(), await join()];
    const screen = device();
    expect((await screen.ask({ type: 'watch', code: opened.code })).ok).toBe(true);
    await does(host, { type: 'begin' });
    for (const { line } of people) await line.until(() => line.table(0));
    await screen.until(() => screen.table(0));
    for (const { line, seat } of people) {
      const { view } = line.table(0);
      expect(view.seat).toBe(seat().seat);
      // Every hand could be dealt again from it.
      expect(view.setup.seed).toBe(0);
      for (const { actor, hand } of view.seats) expect(hand === null).toBe(actor !== view.seat);
    }
    for (const line of [host, screen]) {
      expect(line.table(0).view.seat).toBeNull();
      expect(line.table(0).view.seats.every(({ hand }) => hand === null)).toBe(true);
      expect(line.table(0).legal).toEqual([]);
      expect(line.table(0).log).toBeNull();
    }
  });

  test('a command sent twice counts once', async () => {
    const { host, join } = await room();
    const one = await join();
    await does(host, { type: 'begin' });
    await one.line.until(() => one.line.table(0));
    const command = legalAt(one.line, 0, 'point');
    const first = await says(one.line, command, 7_000_001);
    expect(await says(one.line, command, 7_000_001)).toBe(first);
    expect(one.line.table(0).version).toBe(first);
  });

  test('after a restart everything is there, and what was said before is not taken again', async () => {
    const { host, join, device, restart } = await room();
    const [one, other] = [await join(), await join()];
    await does(host, { type: 'begin' });
    await one.line.until(() => one.line.table(0));
    const command = legalAt(one.line, 0, 'point');
    const version = await says(one.line, command, 8_000_001);
    await one.line.until(() => one.line.table(0).version === version);
    const before = one.line.table(0);
    await restart();
    const again = device();
    await again.ask({ type: 'enter', token: one.token, has: {} });
    await again.until(() => again.table(0));
    expect(again.table(0)).toEqual(before);
    expect(await says(again, command, 8_000_001)).toBe(version);
    const late = device();
    await late.ask({ type: 'enter', token: other.token, has: {} });
    await late.until(() => late.table(0));
    expect(typeof (await says(late, legalAt(late, 0, 'point')))).toBe('number');
  });

  test('whoever comes late gets a seat that a partner held', async () => {
    const { host, join } = await room();
    const one = await join();
    await does(host, { type: 'begin' });
    await one.line.until(() => one.line.table(0));
    const late = await join();
    await late.line.until(() => late.line.table(late.seat().table));
    const { seats, seat } = late.line.table(late.seat().table).view;
    expect(seat).toBe(late.seat().seat);
    expect(seats.find(({ actor }) => actor === seat)?.player).toBe('person');
  });
});
