// Does the host's desk put everybody where they belong? At a table they moved to, on another device, and in the next game.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { keepPreferences } from '../support/preferences.ts';
import { join, openRoom, seatOf } from '../support/room-in-play.ts';
import { besides } from '../support/tier.ts';

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom();
});
afterAll(() => classroom?.close());

/** Sits down at the first place of the last of two tables. */
async function moveToLastTable({ page }: Device): Promise<void> {
  const table = page.locator('.place-table').last();
  if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
  await table.locator('.place-seat').first().click();
  await table.locator('.place-seat[aria-pressed="true"]').waitFor();
}

async function openPerson({ page }: Device, name: string): Promise<void> {
  await page.locator('.roster-person', { hasText: name }).click();
  await page.locator('dialog[open]').waitFor();
}

const nameOn = async ({ page }: Device) =>
  (await page.locator('.strip-who').textContent())?.split(',')[0] ?? '';

test('whoever moved plays there; a lost phone goes on elsewhere; the next game begins with the same people', async () => {
  const { host, code } = await openRoom(classroom, { tables: 2 });
  const phone = await classroom.device('#/join');
  await join(phone, code);
  await moveToLastTable(phone);
  await host.page.locator('.next .button.is-primary').click();
  const before = await seatOf(phone.page);
  expect(before.who).toContain('2');
  const name = await nameOn(phone);

  await phone.context.close();
  await host.page.locator('.called.is-away').waitFor();
  const other = await classroom.device('#/join');
  await join(other, code);
  await openPerson(host, name);
  await host.page.locator('dialog[open] details[open] .choice-option').first().click();
  await host.page.locator('dialog[open] details[open] .button').click();
  await other.page
    .locator('.strip-who', { hasText: name })
    .or(other.page.locator('.recap .button'))
    .waitFor();
  const told = other.page.locator('.recap .button');
  if ((await told.count()) > 0) await told.click();
  expect(await seatOf(other.page)).toEqual(before);

  for (const _ of ['the debrief', 'the next game']) {
    await host.page.locator('.control-presses .button').last().click();
    await host.page.locator('dialog[open] .dialog-foot .button').last().click();
    await host.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await other.page.locator('.table').waitFor({ state: 'detached' });
  }
  await other.page.locator('.lobby').waitFor();
  await host.page.locator('.next .button.is-primary').click();
  expect((await seatOf(other.page)).who).toBe(before.who);
  expect(classroom.problems).toEqual([]);
}, 120_000);

besides(
  'axe finds nothing while people wait, on the desk and its sheets, and where the network is looked at',
  async () => {
    const { host, code } = await openRoom(classroom, { tables: 2 });
    const before = keepPreferences({ language: 'en', palette: 'contrast' });
    const phone = await classroom.device('#/join', { language: 'en', before });
    await join(phone, code);
    await phone.page.locator('.meanwhile .button').first().click();
    await phone.page.locator('.meanwhile [role="status"]').waitFor();
    const faults: string[] = [];
    const look = async (name: string, { page }: Device) => {
      // At its end, where the bar of a phone lies under the page and over nothing of it.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
    };
    await look('waiting', phone);
    await look('gathering', host);
    await host.page.locator('.next .button.is-primary').click();
    await phone.page.locator('.table').waitFor();
    await look('playing', host);
    await host.page.locator('.called').first().click();
    for (const summary of await host.page.locator('dialog[open] summary').all()) await summary.click();
    await look('a person', host);
    await host.page.keyboard.press('Escape');
    await host.page.locator('.control-presses .button').last().click();
    await look('ending', host);
    const network = await classroom.device('#/diagnostic');
    await network.page.locator('textarea').waitFor();
    await look('network', network);
    expect(faults).toEqual([]);
    expect(classroom.problems).toEqual([]);
  },
  120_000,
);
