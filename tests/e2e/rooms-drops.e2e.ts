// Does anything that happens to a device cost anybody anything? Same seat, same hand, same step; for the host the same room.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { type Language, moveOn, pointer } from '../support/driver.ts';
import { isBack, isLost, tabAgain } from '../support/room-drops.ts';
import {
  begin,
  closeAll,
  deskOf,
  exported,
  join,
  openRoom,
  playedRoom,
  playOn,
  press,
  seatOf,
  toAct,
} from '../support/room-in-play.ts';
import { roomWords } from '../support/room-words.ts';
import { besides } from '../support/tier.ts';

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom();
});
afterAll(() => classroom?.close());

type Seat = Awaited<ReturnType<typeof seatOf>>;

const seatsOf = (phones: readonly Device[]): Promise<readonly Seat[]> =>
  Promise.all(phones.map(({ page }) => seatOf(page)));

/** Does what a person would do next until the page says this. */
async function pressUntilSaid({ page, language }: Device, at: string, key: string): Promise<void> {
  const said = page.locator(at, { hasText: roomWords(language, key) });
  for (let presses = 0; presses < 12 && (await said.count()) === 0; presses++) {
    await moveOn({ page, hands: pointer, language });
  }
  await said.waitFor({ timeout: 2000 });
}

/** A room of two phones, each in Act with a hand. */
async function twoInAct(languages: readonly [Language, Language]) {
  const { host, code } = await openRoom(classroom);
  const [one, two] = [
    await classroom.device('#/join', { language: languages[0] }),
    await classroom.device('#/join', { language: languages[1] }),
  ];
  for (const phone of [one, two]) await join(phone, code);
  await begin(host, [one, two]);
  await toAct({ host, phones: [one, two] });
  return { host, code, one, two };
}

test('reload, closed tab, another device, a network gone for a moment: same seat, same hand, same step', async () => {
  const { host, code, one, two } = await twoInAct(['en', 'fr']);
  const before = await seatsOf([one, two]);

  await two.context.setOffline(true);
  await isLost(two);

  await one.page.reload();
  expect(await seatOf(one.page)).toEqual(before[0]);

  const tab = await tabAgain(one, code);
  expect(await seatOf(tab)).toEqual(before[0]);

  const state = await one.context.storageState();
  const other = await classroom.device('#/room', { language: 'en', state });
  expect(await seatOf(other.page)).toEqual(before[0]);
  await tab.locator('.way-out h1').waitFor();
  await tab.locator('.way-out .button.is-primary').click();
  expect(await seatOf(tab)).toEqual(before[0]);

  await two.context.setOffline(false);
  await isBack(two);
  expect(await seatOf(two.page)).toEqual(before[1]);
  expect(await seatOf(tab)).toEqual(before[0]);
  expect(classroom.problems).toEqual([]);
  await closeAll(host, other, one, two);
}, 120_000);

besides(
  'sixty seconds without a network while the others play on: same seat, same hand, same step, for host and projector too',
  async () => {
    const room = await playedRoom(classroom, ['fr', 'en', 'fr', 'en']);
    await toAct(room);
    const [one, two, ...others] = room.phones;
    if (!one || !two) throw new Error('no phones');
    const gone = [one, two, room.host];
    const before = await seatsOf([one, two]);
    const desk = await deskOf(room.host);
    const towns = await room.wall.page.locator('.town-card h2').allTextContents();
    const since = performance.now();
    for (const { context } of [...gone, room.wall]) await context.setOffline(true);
    await Promise.all(gone.map((device) => isLost(device)));
    // As far as they can: each gives what they have, and is ready.
    for (let round = 0; round < 30; round++) {
      for (const { page, language } of others)
        await moveOn({ page, hands: pointer, language }).catch(() => null);
    }
    await two.page.waitForTimeout(60_000 - (performance.now() - since));
    expect(await seatsOf([one, two])).toEqual(before);
    for (const { context } of [...gone, room.wall]) await context.setOffline(false);
    await Promise.all(gone.map(isBack));
    expect(await seatsOf([one, two])).toEqual(before);
    expect(await room.wall.page.locator('.town-card h2').allTextContents()).toEqual(towns);
    await expect.poll(async () => (await deskOf(room.host)).room).toEqual(desk.room);
    // And they go on: the year is played to its end by all four.
    await playOn(room, async () => (await one.page.locator('.table.in-act').count()) === 0);
    expect(classroom.problems).toEqual([]);
    await closeAll(room.host, room.wall, ...room.phones);
  },
  400_000,
);

test('a decision pressed without a network waits, is told, and counts once', async () => {
  const { host, one, two } = await twoInAct(['fr', 'fr']);
  const [before] = await exported(host);
  await one.context.setOffline(true);
  await isLost(one);
  await pressUntilSaid(one, '.line-sign', 'line.lostWaits');
  await pressUntilSaid(one, '#now', 'line.oneWaits');
  await one.context.setOffline(false);
  await isBack(one);
  await one.page.locator('#now', { hasNotText: roomWords('fr', 'line.oneWaits') }).waitFor();
  const [after] = await exported(host);
  const added = after?.commands.slice(before?.commands.length) ?? [];
  expect(added.length).toBe(1);
  expect(classroom.problems).toEqual([]);
  await closeAll(host, one, two);
}, 120_000);

besides(
  'the host reloads, and goes on from another device with the recovery code: same room, phones untouched',
  async () => {
    const room = await playedRoom(classroom, ['fr', 'en']);
    await toAct(room);
    const { host, recovery, code, phones } = room;
    const [desk, seats] = [await deskOf(host), await seatsOf(phones)];
    await host.page.reload();
    expect(await deskOf(host)).toEqual(desk);
    const other = await classroom.device('#/host');
    await other.page.locator('.ticket input').nth(0).fill(code);
    await other.page.locator('.ticket input').nth(1).fill(recovery);
    await press(other, 'recover.go');
    expect(await deskOf(other)).toEqual(desk);
    await host.page.locator('.way-out h1').waitFor();
    expect(await seatsOf(phones)).toEqual(seats);
    await press(other, 'control.pause');
    for (const { page } of phones) await page.locator('.strip-wait').waitFor();
    expect(classroom.problems).toEqual([]);
    await closeAll(host, other, room.wall, ...phones);
  },
  240_000,
);

besides(
  'where WebSocket is blocked people play, reload and come back all the same, and the check says so',
  async () => {
    const { host, code } = await openRoom(classroom);
    const before = async (context: Device['context']) => {
      await context.routeWebSocket(/socket\.io/, (socket) => void socket.close());
    };
    const phone = await classroom.device('#/join', { before });
    await join(phone, code);
    await begin(host, [phone]);
    await toAct({ host, phones: [phone] });
    const seat = await seatOf(phone.page);
    await phone.page.reload();
    expect(await seatOf(phone.page)).toEqual(seat);
    await phone.context.setOffline(true);
    await isLost(phone);
    await phone.context.setOffline(false);
    await isBack(phone);
    expect(await seatOf(phone.page)).toEqual(seat);
    const tab = await tabAgain(phone, code);
    expect(await seatOf(tab)).toEqual(seat);
    const check = await classroom.device('#/diagnostic', { before });
    await check.page.locator('.check.is-bad, .check.is-slow').first().waitFor();
    await check.page.locator('.check.is-waiting').first().waitFor({ state: 'detached' });
    expect(await check.page.locator('.check.is-good').count()).toBeGreaterThanOrEqual(3);
    expect(classroom.problems).toEqual([]);
    await closeAll(host, phone, check);
  },
  240_000,
);
