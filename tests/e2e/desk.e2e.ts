// Does the host's desk put everybody where they belong? At a table they moved to, on another device, and in the next game.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { join, openRoom, seatOf } from '../support/room-in-play.ts';

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
