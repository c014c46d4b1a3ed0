// Does every right come from a token, and does whoever has none get a reason and nothing else?

import { io } from 'socket.io-client';
import { describe, expect, test } from 'vitest';
import { inPlay, openRooms } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();
const NOBODY = 'A'.repeat(43);

const why = (given: { readonly ok: boolean; readonly why?: { readonly key: string } }) =>
  given.ok ? null : given.why?.key;

describe('rights', () => {
  test('a device that has shown nothing may do nothing', async () => {
    const { device } = await room();
    const stranger = device();
    for (const ask of [
      { type: 'deed', deed: { type: 'begin' } },
      { type: 'say', n: 1, command: { type: 'ready' } },
      { type: 'mark', on: null },
      { type: 'whole', topic: 'table 0' },
      { type: 'export' },
    ] as const)
      expect(why(await stranger.ask(ask))).toBe('rooms:why.notIn');
    expect(why(await stranger.ask({ type: 'enter', token: NOBODY, has: {} }))).toBe('rooms:why.ended');
    expect(stranger.told).toEqual([]);
  });

  test('a person is no host, and a host or projector no person', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    const screen = served.device();
    await screen.ask({ type: 'watch', code: served.opened.code });
    if (!one) throw new Error('nobody came');
    expect(await does(one.line, { type: 'pause', on: true })).toBe('rooms:why.notHost');
    expect(why(await one.line.ask({ type: 'export' }))).toBe('rooms:why.notHost');
    expect(await does(screen, { type: 'debrief' })).toBe('rooms:why.notHost');
    expect(await says(screen, { type: 'ready' })).toBe('rooms:why.notPerson');
    expect(await says(served.host, { type: 'ready' })).toBe('rooms:why.notPerson');
    expect(await does(served.host, { type: 'reroll' })).toBe('rooms:why.notPerson');
  });

  test('no token and no recovery code is stored, told or exported', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    const exported = await served.host.ask({ type: 'export' });
    const stored = served.journal.text();
    const told = JSON.stringify([served.host.told, one?.line.told, exported]);
    const { tokens } = { tokens: [served.opened.token, one?.token ?? '', served.opened.recovery] };
    for (const token of tokens) expect(stored.includes(token) || told.includes(token)).toBe(false);
    const { host, people } = [...served.server().office.rooms.values()][0]?.kept.now() ?? {};
    for (const hash of [host?.token, host?.recovery, people?.[0]?.token])
      expect(told.includes(hash ?? '?')).toBe(false);
  });

  test('whoever is removed may come back by the code, whoever is banned may not', async () => {
    const served = await room();
    const [one, other] = [await served.join(), await served.join()];
    await does(served.host, { type: 'remove', person: one.seat().id, ban: false });
    await one.line.until(() => one.line.gone() === 'rooms:why.removed');
    expect(await says(one.line, { type: 'ready' })).toBe('rooms:why.notIn');
    expect((await one.line.ask({ type: 'join', code: served.opened.code, wish: null })).ok).toBe(true);
    await does(served.host, { type: 'remove', person: other.seat().id, ban: true });
    await other.line.until(() => other.line.gone() === 'rooms:why.banned');
    const again = served.device();
    expect(why(await again.ask({ type: 'enter', token: other.token, has: {} }))).toBe('rooms:why.banned');
    const { code } = served.opened;
    const byCode = { type: 'join', code, wish: null, before: other.token } as const;
    expect(why(await again.ask(byCode))).toBe('rooms:why.banned');
    expect((await again.ask({ ...byCode, before: one.token })).ok).toBe(true);
  });

  test('a seat shown on another device leaves the first', async () => {
    const served = await room();
    const one = await served.join();
    const other = served.device();
    expect((await other.ask({ type: 'enter', token: one.token, has: {} })).ok).toBe(true);
    await one.line.until(() => one.line.gone() === 'rooms:why.elsewhere');
    expect(await does(one.line, { type: 'reroll' })).toBe('rooms:why.notIn');
    expect(await does(other, { type: 'reroll' })).toBeNull();
  });

  test('a host is the host on another device, by the recovery code alone', async () => {
    const { device, opened, host } = await room();
    const other = device();
    const wrong = opened.recovery === '00000000' ? '00000001' : '00000000';
    expect(why(await other.ask({ type: 'recover', code: opened.code, recovery: wrong }))).toBe(
      'rooms:why.wrongRecovery',
    );
    const back = await other.ask({ type: 'recover', code: opened.code, recovery: opened.recovery });
    expect(back.ok).toBe(true);
    await host.until(() => host.gone() === 'rooms:why.elsewhere');
    expect(await does(other, { type: 'lock', on: true })).toBeNull();
    expect(why(await host.ask({ type: 'enter', token: opened.token, has: {} }))).not.toBeNull();
  });
});

describe('too much', () => {
  test('garbage is answered, and changes nothing', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    const before = one.line.table(0);
    const garbage = [
      null,
      7,
      'x',
      [],
      {},
      { type: 'constructor' },
      { type: 'say', n: 1 },
      { type: '__proto__' },
    ];
    for (const data of garbage) expect(why(await one.line.send(data))).toBe('rooms:why.notUnderstood');
    for (const command of [
      { type: 'toString' },
      { type: 'point', important: {}, act: [] },
      { type: 'exchange', cards: 7 },
      { type: 'exchange', cards: [null] },
      { type: 'answer', ask: -1, reply: { if: null } },
    ]) {
      const given = await one.line.send({ type: 'say', n: 1, command });
      expect(why(given)).toMatch(/^refusal\./);
    }
    expect(one.line.table(0)).toEqual(before);
  });

  test('what a device adds to a command comes into no log', async () => {
    const served = await room({ tables: 1 });
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    for (let n = 0; n < 9 && one.line.table(0).view.step !== 'act'; n++) {
      const version = await says(one.line, legalAt(one.line, 0));
      await one.line.until(() => typeof version === 'number' && one.line.table(0).version >= version);
      if (one.line.table(0).view.step !== 'house') continue;
      const ready = await says(one.line, { type: 'ready' });
      await one.line.until(() => typeof ready === 'number' && one.line.table(0).version >= ready);
    }
    const exchange = legalAt(one.line, 0, 'exchange');
    const given = await one.line.send({
      type: 'say',
      n: 9_000_001,
      command: { ...exchange, more: 'smuggled' },
    });
    expect(given.ok).toBe(true);
    expect(served.journal.text()).not.toContain('smuggled');
  });

  test('whoever floods is answered slower, then let go, and others play on', async () => {
    const served = await room();
    const [one, other] = await inPlay(served, 2);
    if (!one || !other) throw new Error('nobody came');
    const flood = Array.from({ length: 300 }, () => one.line.send({}).then(why, () => 'gone'));
    expect(await Promise.race([flood[60], flood[299]])).toMatch(/slower|gone/);
    await one.line.until(() => !one.line.isConnected());
    expect(typeof (await says(other.line, legalAt(other.line, 0, 'point')))).toBe('number');
  });

  test('a message that is too long costs its sender the line', async () => {
    const served = await room();
    const stranger = served.device();
    await stranger.until(() => stranger.isConnected());
    stranger.send('x'.repeat(20_000)).catch(() => undefined);
    await stranger.until(() => !stranger.isConnected());
    expect(await does(served.host, { type: 'lock', on: true })).toBeNull();
  });

  test('a page of another time is told to load itself anew', async () => {
    const served = await room();
    const line = io(`http://127.0.0.1:${served.server().port}`, { forceNew: true, auth: { wire: 0 } });
    const gone = await new Promise<{ why: { key: string } }>((resolve) => line.once('gone', resolve));
    expect(gone.why.key).toBe('rooms:why.newer');
    line.disconnect();
  });
});
