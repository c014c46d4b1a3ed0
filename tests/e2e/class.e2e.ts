// Can a class talk about all its tables in front of the wall, with the host's phone leading?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/browser.ts';
import { type Line, playOut, sitDown } from '../support/class-in-play.ts';
import { type Classroom, type Device, openClassroom } from '../support/classroom.ts';
import { join, openRoom } from '../support/room-in-play.ts';
import { besides } from '../support/tier.ts';

let classroom: Classroom;
beforeAll(async () => {
  classroom = await openClassroom();
});
afterAll(() => classroom?.close());

const TABLES = 2;

interface Class {
  readonly host: Device;
  readonly wall: Device;
  /** Looks on at the first table. */
  readonly onlooker: Device;
  readonly lines: readonly Line[];
}

async function gathered(): Promise<Class> {
  const { host, code } = await openRoom(classroom, { tables: TABLES });
  const lines = await sitDown(classroom.url, code, TABLES);
  const onlooker = await classroom.device('#/join');
  await join(onlooker, code);
  await onlooker.page.locator('.place-table[open] .place-seat').last().click();
  const wall = await classroom.device(`#/screen?code=${code}`, { as: 'wall' });
  await wall.page.locator('.arriving').waitFor();
  await host.page.locator('.next .button.is-primary').click();
  await wall.page.locator('.towns').waitFor();
  return { host, wall, onlooker, lines };
}

const isIn = ({ device }: Line, year: number): boolean => {
  const view = device.table()?.view.view;
  return view !== undefined && (view.step === 'over' || view.year >= year);
};

async function closeAll({ host, wall, onlooker, lines }: Class): Promise<void> {
  for (const { device } of lines) device.close();
  await Promise.all([host, wall, onlooker].map(({ context }) => context.close()));
}

const texts = (page: Page, of: string): Promise<string[]> => page.locator(of).allTextContents();
const next = (host: Device) => host.page.locator('.on-wall .button.is-primary').click();

/** `look`: at the wall in each moment. */
async function throughMoments(
  { host, wall }: Class,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  const { page } = wall;
  await page.locator('.is-told').waitFor();
  expect(await page.locator('.told').count()).toBe(TABLES);
  await look();
  await next(host);
  await page.locator('.moment.is-staves').waitFor();
  expect(await texts(page, '.class-row h2')).toEqual(['Table 1', 'Table 2']);
  expect((await texts(page, '.class-said p')).length).toBeGreaterThanOrEqual(5);
  await look();
  await next(host);
  await page.locator('.moment.is-piece').waitFor();
  await look();
  await page.locator('.class-player .button.is-primary').click();
  await page.locator('.class-row .is-sounding').waitFor({ timeout: 60_000 });
  expect(await texts(page, '.class-row .is-sounding h2')).toEqual(['Table 1']);
  await page.locator('.class-player .button').first().click();
  const seconds = () =>
    page.locator('.class-player progress').evaluate((bar) => (bar as HTMLProgressElement).value);
  await page.locator('.class-player .button.is-primary').waitFor();
  const stands = await seconds();
  await page.waitForTimeout(600);
  expect(await seconds()).toBe(stands);
  await page.locator('.class-player .button.is-primary').click();
  await next(host);
  await page.locator('.class-questions').waitFor();
  expect(await page.locator('.class-question').count()).toBe(3);
  await look();
  expect(await host.page.locator('.on-wall .button.is-primary').count()).toBe(0);
}

test('stopped early, two towns are told by where they stand, and the host leads through the four moments', async () => {
  const room = await gathered();
  await playOut(room.host.page, room.lines, () => room.lines.every((line) => isIn(line, 2)));
  const { host, wall } = room;

  await host.page.locator('.on-wall .choice-option').nth(2).click();
  await wall.page.locator('.large-town').waitFor();
  expect(await texts(wall.page, '.large-foot h2')).toEqual([expect.stringContaining('Table 2')]);
  expect(await accessibilityFaults(wall.page)).toEqual([]);
  await wall.page.keyboard.press('1');
  await wall.page.locator('.large-foot h2', { hasText: 'Table 1' }).waitFor();
  await host.page.locator('.on-wall .choice-option').nth(0).click();
  await wall.page.locator('.towns .town-card').nth(1).waitFor();

  await host.page.locator('.controls .button').last().click();
  await host.page.locator('dialog[open] .button').last().click();
  await throughMoments(room);
  const onlooker = room.onlooker.page;
  await onlooker.locator('.way-out .button.is-primary').click();
  await onlooker.locator('.coda-title').waitFor();
  expect(classroom.problems).toEqual([]);
  await closeAll(room);
}, 300_000);

besides(
  'played to their end by lines alone, two tables reach the common debrief, each with its ending',
  async () => {
    const room = await gathered();
    await playOut(room.host.page, room.lines);
    await room.host.page.locator('.next .button.is-primary').click();
    const faults: string[] = [];
    await throughMoments(room, async () => {
      faults.push(...(await accessibilityFaults(room.wall.page)));
    });
    faults.push(...(await accessibilityFaults(room.host.page)));
    expect(faults).toEqual([]);
    // Somebody has pressed Listen at the wall: from then on the host's phone is enough.
    await room.host.page.locator('.on-wall .choice-option').nth(2).click();
    await room.wall.page.locator('.class-row .is-sounding').waitFor({ timeout: 60_000 });
    await room.host.page.locator('.on-wall .choice-option').nth(0).click();
    await room.wall.page.locator('.is-told').waitFor();
    const names = await texts(room.wall.page, '.told-name');
    expect(names).toHaveLength(TABLES);
    expect(names.filter((name) => /\d/.test(name))).toEqual([]);
    expect(classroom.problems).toEqual([]);
    await closeAll(room);
  },
  300_000,
);
