// Can a class play, each on their own device, to the end and through anything that happens to devices?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { begin, join, openRoom, type Playing, playOn, seatOf } from '../support/room-in-play.ts';
import { besides } from '../support/tier.ts';

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom();
});
afterAll(() => classroom?.close());

const LANGUAGES = ['fr', 'fr', 'en', 'en'] as const;

interface Played extends Playing {
  readonly code: string;
  readonly recovery: string;
  readonly wall: Device;
}

/** Four phones in two languages, the host and the projector: six contexts at one table that plays. */
async function playedRoom(): Promise<Played> {
  const { host, code, recovery } = await openRoom(classroom);
  const wall = await classroom.device(`#/screen?code=${code}`, { as: 'wall' });
  await wall.page.locator('.arriving').waitFor();
  const phones: Device[] = [];
  for (const language of LANGUAGES) {
    const phone = await classroom.device('#/join', { language });
    await join(phone, code);
    phones.push(phone);
  }
  await begin(host, phones);
  return { host, phones, wall, code, recovery };
}

/** Each in Act, with a hand: what must not be lost. */
async function toAct(room: Played): Promise<void> {
  const inAct = async () => {
    const acting = room.phones.map(({ page }) => page.locator('.table.in-act .play-card').count());
    return (await Promise.all(acting)).every((cards) => cards > 0);
  };
  await playOn(room, inAct);
}

async function closeAll({ host, phones, wall }: Played): Promise<void> {
  await Promise.all([host, wall, ...phones].map(({ context }) => context.close()));
}

besides(
  'four phones in two languages, a host and a projector play a lesson to its debrief',
  async () => {
    const room = await playedRoom();
    await toAct(room);
    const hands = await Promise.all(room.phones.map(({ page }) => seatOf(page)));
    expect(new Set(hands.map(({ who }) => who)).size).toBe(4);
    const onWall = await room.wall.page.locator('body').innerText();
    const held = hands.slice(0, 2).flatMap(({ hand }) => hand);
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((card) => onWall.includes(card))).toEqual([]);
    expect(onWall.replace(/\s/g, '')).toContain(room.code);
    await playOn(room, async () => (await room.wall.page.locator('.is-told').count()) > 0);
    for (const { page } of room.phones) await page.locator('.way-out .button.is-primary').waitFor();
    const first = room.phones[0]?.page;
    await first?.locator('.way-out .button.is-primary').click();
    await first?.locator('.verdict, .of-ending, .score').first().waitFor();
    expect(classroom.problems).toEqual([]);
    await closeAll(room);
  },
  600_000,
);

test('reload, closed tab, another device, a lost network: same seat, same hand, same step', async () => {
  const room = await playedRoom();
  await toAct(room);
  const [one, two] = room.phones;
  if (!one || !two) throw new Error('no phones');
  const before = await seatOf(one.page);

  await one.page.reload();
  expect(await seatOf(one.page)).toEqual(before);

  await one.page.close();
  const again = await one.context.newPage();
  await again.goto('./');
  await again.locator('.hero-buttons button', { hasText: room.code.slice(0, 3) }).click();
  expect(await seatOf(again)).toEqual(before);

  const other = await classroom.device('#/room', { state: await one.context.storageState() });
  expect(await seatOf(other.page)).toEqual(before);
  await again.locator('.way-out h1').waitFor();
  await again.locator('.way-out .button.is-primary').click();
  expect(await seatOf(again)).toEqual(before);

  const theirs = await seatOf(two.page);
  await two.context.setOffline(true);
  await two.page.locator('.line-sign.is-lost').waitFor();
  await two.context.setOffline(false);
  await two.page.locator('.line-sign.is-up').waitFor();
  expect(await seatOf(two.page)).toEqual(theirs);
  expect(classroom.problems).toEqual([]);
  await other.context.close();
  await closeAll(room);
}, 400_000);

test('the host reloads, and goes on from another device with the recovery code', async () => {
  const room = await playedRoom();
  await room.host.page.reload();
  await room.host.page.locator('.tables-now').waitFor();
  const other = await classroom.device('#/host');
  await other.page.locator('.ticket input').nth(0).fill(room.code);
  await other.page.locator('.ticket input').nth(1).fill(room.recovery);
  await other.page.locator('.ticket .button').click();
  await other.page.locator('.tables-now').waitFor();
  await room.host.page.locator('.way-out h1').waitFor();
  await other.page.locator('.controls .button').first().click();
  for (const { page } of room.phones) await page.locator('.strip-wait').waitFor();
  expect(classroom.problems).toEqual([]);
  await other.context.close();
  await closeAll(room);
}, 300_000);

test('where WebSocket is blocked people join and play all the same, and the check says so', async () => {
  const { host, code } = await openRoom(classroom);
  const before = async (context: Device['context']) => {
    await context.routeWebSocket(/socket\.io/, (socket) => void socket.close());
  };
  const phone = await classroom.device('#/join', { before });
  await join(phone, code);
  await begin(host, [phone]);
  const acts = async () => (await phone.page.locator('.table.in-act .play-card').count()) > 0;
  await playOn({ host, phones: [phone] }, acts);
  const check = await classroom.device('#/diagnostic', { before });
  await check.page.locator('.check.is-bad, .check.is-slow').first().waitFor();
  await check.page.locator('.check.is-waiting').waitFor({ state: 'detached' });
  expect(await check.page.locator('.check.is-good').count()).toBeGreaterThanOrEqual(3);
  expect(classroom.problems).toEqual([]);
  for (const { context } of [host, phone, check]) await context.close();
}, 300_000);

test('a code that leads nowhere says so, and a person who is sent out reads why', async () => {
  const { host, code } = await openRoom(classroom);
  const phone = await classroom.device('#/join');
  const wrong = code === '111111' ? '222222' : '111111';
  await phone.page.locator('.code-input').fill(wrong);
  await phone.page.locator('.code-form .field-error').waitFor();
  expect(await phone.page.locator('.code-input').getAttribute('aria-invalid')).toBe('true');
  await join(phone, code);
  await host.page.locator('.roster-person').click();
  await host.page.locator('dialog summary').last().click();
  await host.page.locator('dialog .button-row').last().locator('button').first().click();
  await phone.page.locator('.way-out h1').waitFor();
  await phone.page.locator('.way-out .button.is-primary').click();
  await join(phone, code);
  expect(classroom.problems).toEqual([]);
  for (const { context } of [host, phone]) await context.close();
}, 120_000);
