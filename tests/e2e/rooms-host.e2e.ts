// Does everything the host can do reach the phones? Names, doors, seats, time, pause, the files and the end.

import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { moveOn, pointer } from '../support/driver.ts';
import { begin, closeAll, exported, join, openRoom, press, seatOf, toAct } from '../support/room-in-play.ts';
import { roomWords } from '../support/room-words.ts';
import { besides } from '../support/tier.ts';

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom();
});
afterAll(() => classroom?.close());

const says = ({ page, language }: Device, at: string, key: string): Locator =>
  page.locator(at, { hasText: roomWords(language, key) });

async function phoneIn(code: string, language: Device['language'] = 'fr'): Promise<Device> {
  const phone = await classroom.device('#/join', { language });
  await join(phone, code);
  return phone;
}

const nameOf = async ({ page }: Device): Promise<string> =>
  (await page.locator('#me-title').innerText()).trim();

/** Opens what can be done about the person of this name. */
async function about({ page }: Device, name: string): Promise<void> {
  await page.locator('.roster-person', { hasText: name }).click();
  await page.locator('dialog[open]').waitFor();
}

async function turn({ page, language }: Device, key: string): Promise<void> {
  await page.locator('.switch', { hasText: roomWords(language, key) }).click();
}

async function typeCode({ page }: Device, code: string): Promise<void> {
  await page.locator('.code-input').fill(code);
  await page.locator('.found .button.is-primary').click();
}

besides(
  'names: one is wished for and shown after the host’s yes; another is drawn for somebody',
  async () => {
    const { host, code } = await openRoom(classroom);
    await turn(host, 'control.names');
    const [one, two] = [await phoneIn(code), await phoneIn(code)];
    const given = await nameOf(one);
    await one.page.locator('.me-doings input').fill('Zoé la rousse');
    await press(one, 'place.ask');
    await host.page.locator('.roster-wish', { hasText: 'Zoé la rousse' }).waitFor();
    expect(await nameOf(one)).toBe(given);
    expect(await two.page.locator('body').innerText()).not.toContain('Zoé');
    await press(host, 'roster.yes');
    await one.page.locator('#me-title', { hasText: 'Zoé la rousse' }).waitFor();
    await two.page.locator('.place-who', { hasText: 'Zoé la rousse' }).waitFor();
    await about(host, 'Zoé la rousse');
    await press(host, 'roster.rename');
    await one.page.locator('#me-title', { hasNotText: 'Zoé' }).waitFor();
    expect(classroom.problems).toEqual([]);
    await closeAll(host, one, two);
  },
  90_000,
);

test('doors: locked ones keep new people out, and whoever is sent out for good stays out', async () => {
  const { host, code } = await openRoom(classroom);
  const inside = await phoneIn(code);
  await turn(host, 'control.lock');
  await says(host, '.code-card', 'host.isLocked').waitFor();
  const late = await classroom.device('#/join', { language: 'en' });
  await typeCode(late, code);
  await says(late, '.join .field-error', 'why.locked').waitFor();
  await inside.page.reload();
  await inside.page.locator('.lobby').waitFor();
  await turn(host, 'control.lock');
  await says(host, '.code-card', 'host.isLocked').waitFor({ state: 'detached' });
  await late.page.locator('.code-input').fill('');
  await typeCode(late, code);
  await late.page.locator('.lobby').waitFor();
  await host.page.locator('.roster-person').nth(1).waitFor();
  const seat = (await late.page.locator('.place-seat[aria-pressed=true] use').getAttribute('href')) ?? '';
  await host.page.locator('.roster-person', { has: host.page.locator(`use[href="${seat}"]`) }).click();
  // What sends somebody out lies folded, away from what is pressed every day.
  await says(host, 'dialog[open] summary', 'roster.out').click();
  await press(host, 'roster.ban');
  await says(late, '.way-out', 'why.banned').waitFor();
  await late.page.goto('#/join');
  await typeCode(late, code);
  await says(late, '.join .field-error', 'why.banned').waitFor();
  expect(await host.page.locator('.roster-person').count()).toBe(1);
  expect(classroom.problems).toEqual([]);
  await closeAll(host, inside, late);
}, 90_000);

besides(
  'seats, pause and time: a partner plays for somebody and gives back; all stop and go on with the time that is left',
  async () => {
    const { host, code } = await openRoom(classroom);
    const phones = [await phoneIn(code), await phoneIn(code, 'en')];
    const [one, two] = phones;
    if (!one || !two) throw new Error('no phones');
    await begin(host, phones);
    await toAct({ host, phones });

    await host.page.locator('.roster-person').first().click();
    const name = await host.page.locator('dialog h2').innerText();
    await press(host, 'roster.lend');
    const lent = (await one.page.locator('.strip-who', { hasText: name }).count()) > 0 ? one : two;
    await says(lent, '.strip-wait', 'strip.lent').waitFor();
    const other = lent === one ? two : one;
    await press(host, 'roster.giveBack');
    await says(lent, '.strip-wait', 'strip.lent').waitFor({ state: 'detached' });

    await host.page
      .locator('.controls .button', { hasText: /55|45|50|\d+ minutes/ })
      .first()
      .click();
    await other.page.locator('.strip .time-left', { hasText: ':' }).waitFor();
    await press(host, 'control.pause');
    for (const phone of phones) await says(phone, '.strip-wait', 'strip.paused').waitFor();
    const stopped = await other.page.locator('.time-left').innerText();
    const [before] = await exported(host);
    for (let presses = 0; presses < 4; presses++) {
      for (const { page, language } of phones) await moveOn({ page, hands: pointer, language });
    }
    const [after] = await exported(host);
    expect(after?.commands.length).toBe(before?.commands.length);
    await other.page.waitForTimeout(1200);
    expect(await other.page.locator('.time-left').innerText()).toBe(stopped);
    await press(host, 'next.paused.do');
    for (const phone of phones)
      await says(phone, '.strip-wait', 'strip.paused').waitFor({ state: 'detached' });
    await other.page.locator('.time-left', { hasNotText: stopped }).waitFor();
    expect((await seatOf(other.page)).hand.length).toBeGreaterThan(0);
    expect(classroom.problems).toEqual([]);
    await closeAll(host, ...phones);
  },
  120_000,
);

besides(
  'the file and the end: games come along as a file that opens, and the debrief is on every screen',
  async () => {
    const { host, code } = await openRoom(classroom, { tables: 2 });
    const wall = await classroom.device(`#/screen?code=${code}`, { as: 'wall' });
    const phones = [await phoneIn(code), await phoneIn(code, 'en')];
    const another = phones[1]?.page.locator('.place-table').nth(1);
    await another?.locator('summary').click();
    await another?.locator('.place-seat').first().click();
    await another?.locator('.place-seat[aria-pressed=true]').waitFor();
    await begin(host, phones);
    await toAct({ host, phones });
    const [download] = await Promise.all([host.page.waitForEvent('download'), press(host, 'control.export')]);
    const file = await download.path();
    await press(host, 'control.end');
    await press(host, 'sure.end.yes');
    // Stopped before a year had ended: there is nothing to tell of a table, and the phones say so.
    for (const phone of phones) await says(phone, '.way-out', 'debrief.early').waitFor();
    await wall.page.locator('.is-told .told').nth(1).waitFor();
    await says(host, '.next', 'next.over.say').waitFor();

    const home = await classroom.device('./');
    await home.page.locator('.file-door input[type=file]').setInputFiles(file);
    await home.page.locator('.kept-open').nth(1).waitFor();
    await home.page.locator('.kept-open').first().click();
    await home.page.locator('.table').waitFor();
    expect(classroom.problems).toEqual([]);
    await closeAll(host, wall, home, ...phones);
  },
  120_000,
);
