// Is a card given by dragging it onto a cloud, and does it lie back everywhere else?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';

async function toAct(page: Page): Promise<void> {
  const play = { page, hands: pointer, language: 'fr' } as const;
  await beginAt(play);
  await playUntil(play, '.picked');
  await page.keyboard.press('Escape');
}

/** Takes the first card that fits somewhere, and carries it to the middle of what the selector names. */
async function carry(page: Page, selector: string): Promise<void> {
  const card = page.locator('.play-card:not(.is-still) .card-face').first();
  const from = await card.boundingBox();
  if (!from) throw new Error('no card to carry');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y - 40, { steps: 4 });
  const to = await page.locator(selector).first().boundingBox();
  if (!to) throw new Error(`nothing at ${selector}`);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
}

const WIDE = {
  path: '?seed=11&session=workshop',
  reducedMotion: 'reduce',
  viewport: { width: 1366, height: 768 },
} as const;

test('dropped on a cloud that takes it, a card is planned there', async () => {
  const { page } = await openPage(WIDE);
  await toAct(page);
  const cards = await page.locator('.play-card').count();
  await carry(page, '.cloud.is-taking');
  expect(await page.locator('.lifted-card').count()).toBe(1);
  expect(await page.locator('.cloud[data-over]').count()).toBe(1);
  await page.mouse.up();
  await page.locator('.planned').waitFor();
  expect(await page.locator('.lifted-card').count()).toBe(0);
  expect(await page.locator('.play-card').count()).toBe(cards - 1);
});

test('dropped elsewhere, or let go with Escape, it lies back', async () => {
  const { page } = await openPage(WIDE);
  await toAct(page);
  await carry(page, '.dock');
  await page.mouse.up();
  expect(await page.locator('.lifted-card, .picked, .planned').count()).toBe(0);
  await carry(page, '.cloud.is-taking');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.lifted-card, .picked, .planned').count()).toBe(0);
});
