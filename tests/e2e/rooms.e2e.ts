// Can a class play, each on their own device, from the way in to the debrief?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, openClassroom } from '../support/classroom.ts';
import { closeAll, join, openRoom, playedRoom, playOn, seatOf, toAct } from '../support/room-in-play.ts';
import { besides } from '../support/tier.ts';

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom();
});
afterAll(() => classroom?.close());

const LANGUAGES = ['fr', 'fr', 'en', 'en'] as const;

besides(
  'four phones in two languages, a host and a projector play a lesson to its debrief',
  async () => {
    const room = await playedRoom(classroom, LANGUAGES);
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
    await closeAll(room.host, room.wall, ...room.phones);
  },
  600_000,
);

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
  await closeAll(host, phone);
}, 120_000);
