// Do the same people play the next game in the same room, and does a lost phone's person go on with another?
import { describe, expect, test } from 'vitest';
import { inPlay, openRooms } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();

describe('the next game', () => {
  test('begins from the lobby with other trends, and the first one stays written down', async () => {
    const served = await room();
    const { host, journal } = served;
    const [one, other] = await inPlay(served, 2);
    if (!one || !other) throw new Error('nobody came');
    expect(typeof (await says(one.line, legalAt(one.line, 0, 'point')))).toBe('number');
    const first = host.table(0).view.trends;
    expect(await does(host, { type: 'again' })).toBe('rooms:why.notOver');
    await does(host, { type: 'debrief' });
    expect(await does(host, { type: 'again' })).toBeNull();
    await one.line.until(() => one.line.room().phase === 'lobby' && one.line.room().game === 1);
    expect(await says(one.line, { type: 'ready' })).toBe('rooms:why.notBegun');
    await does(host, { type: 'begin' });
    const dealt = () => one.line.table(0).view.trends;
    await one.line.until(() => one.line.room().phase === 'playing' && dealt());
    expect(dealt()).not.toEqual(first);
    expect(typeof (await says(one.line, legalAt(one.line, 0, 'point')))).toBe('number');
    expect((await journal.streams()).filter((name) => name.startsWith('table'))).toHaveLength(2);
  });

  test('is the one that a server goes on with after a restart', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    await does(served.host, { type: 'debrief' });
    await does(served.host, { type: 'again' });
    await does(served.host, { type: 'begin' });
    await one.line.until(() => one.line.room().game === 1 && one.line.table(0));
    const dealt = one.line.table(0).view.trends;
    await served.restart();
    const back = served.device();
    await back.ask({ type: 'enter', token: one.token, has: {} });
    await back.until(() => back.table(0));
    expect(back.table(0).view.trends).toEqual(dealt);
    expect(back.room().game).toBe(1);
  });

  test('leaves nothing behind when the room is purged', async () => {
    const served = await room();
    await inPlay(served, 1);
    await does(served.host, { type: 'debrief' });
    await does(served.host, { type: 'again' });
    await does(served.host, { type: 'begin' });
    served.clock.advance(24 * 60 * 60 * 1000);
    await served.host.until(() => served.journal.text() === '[]');
  });
});

describe('a lost phone', () => {
  test('another device goes on with its name, seat and hand, and the lost one is out', async () => {
    const served = await room();
    const [one, other] = await inPlay(served, 2);
    if (!one || !other) throw new Error('nobody came');
    const { id, seat } = one.seat();
    const [view, { me }] = [one.line.table(0).view, one.line.room()];
    const fresh = await served.join();
    const passed = { type: 'passOn', person: id, to: fresh.seat().id } as const;
    expect(await does(other.line, passed)).toBe('rooms:why.notHost');
    expect(await does(served.host, passed)).toBeNull();
    await one.line.until(() => one.line.gone() === 'rooms:why.elsewhere');
    await fresh.line.until(() => fresh.seat().id === id && fresh.line.table(0).view.seat === seat);
    expect(fresh.line.room().me).toEqual(me);
    expect(fresh.line.table(0).view).toEqual(view);
    expect(typeof (await says(fresh.line, legalAt(fresh.line, 0, 'point')))).toBe('number');
    const again = served.device();
    const shown = await again.ask({ type: 'enter', token: one.token, has: {} });
    expect(shown.ok).toBe(false);
  });
});

test('what the host has on the wall reaches the wall', async () => {
  const served = await room({ tables: 2 });
  const wall = served.device();
  await wall.ask({ type: 'watch', code: served.opened.code });
  expect(await does(served.host, { type: 'show', shown: { table: 1, moment: 'staves' } })).toBeNull();
  await wall.until(() => wall.room().shown.table === 1);
  expect(await does(served.host, { type: 'show', shown: { table: 2, moment: 'staves' } })).toBe(
    'rooms:why.noTable',
  );
});
