// Who plays a seat: people, those they share it with, or a partner while nobody is there?
import { describe, expect, test } from 'vitest';
import { inPlay, openRooms, player } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();
const ABSENT = 90_000;

describe('an absent seat', () => {
  test('is played by a partner after a while, and given back at once', async () => {
    const served = await room();
    const { host, clock, device } = served;
    const [one, other] = await inPlay(served, 2);
    if (!one || !other) throw new Error('nobody came');
    const { seat } = other.seat();
    other.line.drop();
    await host.until(() => host.room().tables[0]?.people.some(({ here }) => !here));
    clock.advance(ABSENT - 2000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(player(served, seat ?? '')).toBe('person');
    clock.advance(3000);
    await host.until(() => player(served, seat ?? '') !== 'person');
    const again = device();
    await again.ask({ type: 'enter', token: other.token, has: {} });
    await host.until(() => player(served, seat ?? '') === 'person');
    await again.until(() => again.table(0).view.seat === seat);
  });

  test('comes back before the while is over, and nobody has taken it', async () => {
    const served = await room();
    const { host, clock, device } = served;
    const [, other] = await inPlay(served, 2);
    other?.line.drop();
    await host.until(() => host.room().tables[0]?.people.some(({ here }) => !here));
    clock.advance(ABSENT - 5000);
    const again = device();
    await again.ask({ type: 'enter', token: other?.token ?? '', has: {} });
    clock.advance(10_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(player(served, again.room().me?.seat ?? '')).toBe('person');
  });

  test('waits at a table where nobody is left: partners never play alone', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    const seat = one?.seat().seat ?? '';
    one?.line.drop();
    await served.host.until(() => served.host.room().tables[0]?.people.some(({ here }) => !here));
    served.clock.advance(ABSENT * 10);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(player(served, seat)).toBe('person');
    expect(served.host.table(0).view.step).not.toBe('over');
  });

  test('is waited for again after a restart', async () => {
    const served = await room();
    const [one, other] = await inPlay(served, 2);
    await served.restart();
    const host = served.device();
    await host.ask({ type: 'enter', token: served.opened.token, has: {} });
    const again = served.device();
    await again.ask({ type: 'enter', token: one?.token ?? '', has: {} });
    const seat = other?.seat().seat;
    served.clock.advance(ABSENT + 1000);
    await host.until(() => host.table(0).view.seats.find(({ actor }) => actor === seat)?.player !== 'person');
  });
});

describe('a seat that is lent', () => {
  test('is played by a partner until the host gives it back, and its people are told why they cannot', async () => {
    const served = await room();
    const [one] = await inPlay(served, 2);
    if (!one) throw new Error('nobody came');
    const { seat } = one.seat();
    if (seat === null) throw new Error('no seat');
    expect(await does(served.host, { type: 'lend', table: 0, seat, on: true })).toBeNull();
    await one.line.until(() => player(served, seat) !== 'person');
    expect(await says(one.line, { type: 'ready' })).toBe('rooms:why.lent');
    await does(served.host, { type: 'lend', table: 0, seat, on: false });
    await served.host.until(() => player(served, seat) === 'person');
    expect(await says(one.line, { type: 'ready' })).not.toBe('rooms:why.lent');
  });

  test('comes free when its person leaves', async () => {
    const served = await room();
    const [, other] = await inPlay(served, 2);
    const seat = other?.seat().seat ?? '';
    if (other) expect(await does(other.line, { type: 'leave' })).toBeNull();
    await served.host.until(() => player(served, seat) !== 'person');
    expect(other?.line.gone()).toBeNull();
  });
});

describe('a seat that several hold', () => {
  test('has one who decides; the others point, and only those of the seat see it', async () => {
    const served = await room({ tables: 1 });
    const people = await inPlay(served, 5);
    const [first, second, , , adviser] = people;
    if (!first || !second || !adviser) throw new Error('nobody came');
    expect(adviser.seat().seat).toBe(first.seat().seat);
    expect(adviser.line.table(0).view.seat).toBe(first.seat().seat);
    expect(await says(adviser.line, legalAt(adviser.line, 0, 'point'))).toBe('rooms:why.adviser');
    const [trend] = adviser.line.table(0).view.trends;
    const on = { trend: trend?.id ?? '' };
    expect((await adviser.line.ask({ type: 'mark', on })).ok).toBe(true);
    await first.line.until(() => first.line.table(0).marks.length === 1);
    expect(first.line.table(0).marks).toEqual([{ person: adviser.seat().id, on }]);
    await says(second.line, legalAt(second.line, 0, 'point'));
    await second.line.until(() => second.line.table(0).version > 0);
    expect(second.line.table(0).marks).toEqual([]);
    expect(served.host.table(0).marks).toEqual([]);
    expect(await does(first.line, { type: 'handOver', to: adviser.seat().id })).toBeNull();
    expect(await says(adviser.line, legalAt(adviser.line, 0, 'point'))).toBeTypeOf('number');
  });

  test('goes on with the next one when whoever decided is removed', async () => {
    const served = await room({ tables: 1 });
    const people = await inPlay(served, 5);
    const [first, , , , adviser] = people;
    if (!first || !adviser) throw new Error('nobody came');
    await does(served.host, { type: 'remove', person: first.seat().id, ban: false });
    expect(typeof (await says(adviser.line, legalAt(adviser.line, 0, 'point')))).toBe('number');
  });
});

describe('another table', () => {
  test('is told whole, and so is the first one to whoever comes back to it', async () => {
    const served = await room({ tables: 2 });
    const { host } = served;
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    const { id, seat } = one.seat();
    const wholes = () => one.line.told.filter((told) => told.topic === 'table 0' && 'whole' in told).length;
    expect(wholes()).toBe(1);
    for (const table of [1, 0]) {
      await does(host, { type: 'place', person: id, table, seat });
      await one.line.until(() => one.line.room().me?.table === table);
    }
    await one.line.until(() => wholes() === 2);
  });
});
