// Can two processes that share a journal serve one room? Each finds what the other has written, and hears who is there.
import { expect, test } from 'vitest';
import type { DeviceLine } from '../support/device-line.ts';
import { does, joinBy, legalAt, says } from '../support/served-room.ts';
import { openTwoServers } from '../support/two-servers.ts';

const twoServers = openTwoServers();
const ABSENT = 90_000;
const BELIEVED = 7000;

const here = (line: DeviceLine) =>
  line
    .room()
    .tables.flatMap(({ people }) => people)
    .map((person) => person.here);

async function inPlay() {
  const servers = await twoServers();
  const near = await joinBy(servers.one.device(), servers.opened.code);
  const far = await servers.joinThere();
  expect(await does(servers.host, { type: 'begin' })).toBeNull();
  for (const { line } of [near, far]) await line.until(() => line.table(0));
  await servers.host.until(() => servers.host.table(0));
  const player = (seat: string | null) =>
    servers.host.table(0).view.seats.find(({ actor }) => actor === seat)?.player;
  return { ...servers, near, far, player };
}

test('a room opened at one is joined at the other, and both play at the same table', async () => {
  const { near, far } = await inPlay();
  expect(far.seat().seat).not.toBe(near.seat().seat);
  const first = await says(near.line, legalAt(near.line, 0, 'point'));
  expect(first).toBeTypeOf('number');
  const second = await says(far.line, legalAt(far.line, 0, 'point'));
  expect(second).toBeGreaterThan(Number(first));
  await near.line.until(() => near.line.table(0).version === second);
});

test('whoever is at the other is here, and so is a host', async () => {
  const { host, near, far } = await inPlay();
  for (const line of [host, near.line, far.line])
    await line.until(() => here(line).join() === 'true,true' && line.room().hostHere);
  host.drop();
  await far.line.until(() => !far.line.room().hostHere);
  far.line.drop();
  await near.line.until(() => here(near.line).join() === 'true,false');
});

test('whoever drops here and comes back there keeps the seat, however long', async () => {
  const { near, far, other, host, player, pass } = await inPlay();
  near.line.drop();
  await host.until(() => here(host).includes(false));
  const again = other.device();
  expect((await again.ask({ type: 'enter', token: near.token, has: {} })).ok).toBe(true);
  await host.until(() => !here(host).includes(false));
  await pass(ABSENT + 5000);
  expect(player(far.seat().seat)).toBe('person');
  expect(player(again.room().me?.seat ?? null)).toBe('person');
  expect(await says(again, legalAt(again, 0, 'point'))).toBeTypeOf('number');
});

test('a place that is shown there is here no longer', async () => {
  const { near, other, host, opened } = await inPlay();
  const again = other.device();
  await again.ask({ type: 'enter', token: near.token, has: {} });
  await near.line.until(() => near.line.gone() === 'rooms:why.elsewhere');
  const desk = other.device();
  await desk.ask({ type: 'enter', token: opened.token, has: {} });
  await host.until(() => host.gone() === 'rooms:why.elsewhere');
  await again.until(() => again.room().hostHere && !here(again).includes(false));
});

test('people of a process that died are away once it is no longer believed, and a partner plays then', async () => {
  const { far, other, host, player, pass, one } = await inPlay();
  const { seat } = far.seat();
  other.silence();
  await pass(BELIEVED - 2000);
  await host.until(() => !here(host).includes(false));
  await pass(4000);
  await host.until(() => here(host).join() === 'true,false');
  expect(player(seat)).toBe('person');
  await pass(ABSENT);
  await host.until(() => player(seat) !== 'person');
  const again = one.device();
  await again.ask({ type: 'enter', token: far.token, has: {} });
  await host.until(() => player(seat) === 'person');
});

test('what an adviser points at is seen there, until the table goes on', async () => {
  const { near, far, other, one, opened } = await inPlay();
  const others = [await joinBy(one.device(), opened.code), await joinBy(one.device(), opened.code)];
  const adviser = await joinBy(other.device(), opened.code);
  expect(adviser.seat().seat).toBe(near.seat().seat);
  await adviser.line.until(() => adviser.line.table(0));
  const on = { trend: adviser.line.table(0).view.trends[0]?.id ?? '' };
  expect((await adviser.line.ask({ type: 'mark', on })).ok).toBe(true);
  await near.line.until(() => near.line.table(0).marks.length === 1);
  expect(near.line.table(0).marks).toEqual([{ person: adviser.seat().id, on }]);
  expect(far.line.table(0).marks).toEqual([]);
  for (let n = 0; n < 9 && near.line.table(0).view.step === 'point'; n++)
    for (const { line } of [near, far, ...others]) {
      const pointing = line.table(0).legal.find(({ type }) => type === 'point');
      if (pointing) await says(line, pointing);
    }
  await near.line.until(() => near.line.table(0).view.step !== 'point');
  expect(near.line.table(0).marks).toEqual([]);
});

test('a room whose people sit quietly at another is not over', async () => {
  const { one, other, pass, clock, host, near } = await inPlay();
  host.drop();
  near.line.drop();
  for (let hours = 0; hours < 3; hours++) {
    clock.advance(60 * 60_000);
    await pass(3000);
  }
  await one.serving.purge();
  expect(one.room()).toBeDefined();
  expect(other.room()).toBe(other.serving.office.rooms.get(one.room()?.id ?? ''));
});
