// Does a group get from its debrief to its identity sheet, keep what it wrote, and take it along?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { finishedGame, openFinished } from '../support/finished-game.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { fitted, measuresOf } from '../support/sheet-page.ts';

const game = finishedGame();

async function openFromDebrief(page: Page): Promise<void> {
  await openFinished(page, game);
  await page.locator('.of-sheet a').click();
  await page.locator('.identity').waitFor();
}

async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await coming).path());
}

const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

test('what is written by keyboard is there after a reload, in the file and on the page', async () => {
  const { page, problems } = await openPage({ reducedMotion: 'reduce' });
  await openFromDebrief(page);
  const vision = page.getByLabel('En 2030, nous…');
  await vision.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('ouvrons un café des voisins.');
  await page.keyboard.press('Tab');
  await page.getByLabel('Pour quand').fill('2030-01-31');
  await page.getByLabel('Notre question essentielle').fill('Comment allons-nous, ensemble, commencer ?');
  await page.waitForTimeout(900);
  await page.reload();
  await page.locator('.identity').waitFor();
  expect(await vision.inputValue()).toBe('ouvrons un café des voisins.');
  const data = JSON.parse((await saved(page, /JSON/)).toString('utf8'));
  expect(data).toMatchObject({
    vision: 'ouvrons un café des voisins.',
    question: { text: 'Comment allons-nous, ensemble, commencer ?' },
    commitment: { date: '2030-01-31' },
  });
  expect(data.actions.length).toBeGreaterThan(0);
  expect(await page.locator('.sheet-page').textContent()).toContain('31 janvier 2030');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('an example fills the sheet, and the group can go back to its own text', async () => {
  const { page, problems } = await openPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  await openFromDebrief(page);
  const name = page.getByLabel('The name of your community');
  const before = await name.inputValue();
  await page.getByRole('button', { name: /A place that takes care/ }).click();
  expect(await name.inputValue()).toBe('Care Next Door');
  await page.getByRole('button', { name: 'Back to our own text' }).click();
  expect(await name.inputValue()).toBe(before);
  expect(problems).toEqual([]);
});

test.each(['fr-FR', 'en-GB'])('%s: one page of A4, nothing cut off, and a picture of it', async (locale) => {
  const { page } = await openPage({ locale, reducedMotion: 'reduce', device: 'phone' });
  await openFromDebrief(page);
  await fitted(page);
  expect(await layoutFaults(page)).toEqual([]);
  const { clipped, contrast } = await measuresOf(page);
  expect(clipped).toEqual([]);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
  const png = await saved(page, /PNG/);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1240, 1754]);
  expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});

test('without a game the sheet says so, and leads out', async () => {
  const { page, problems } = await openPage({ path: '#/sheet', reducedMotion: 'reduce' });
  await page.locator('main.is-sheet h1').waitFor();
  await page.locator('main .button.is-primary').click();
  await page.locator('main.is-home h1').waitFor();
  expect(problems).toEqual([]);
});
