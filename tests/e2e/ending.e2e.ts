// Can the end be skipped by key and by button, is nobody lost when it is, and is it still where nothing should travel?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ENDINGS } from '../../src/core/engine/index.ts';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { endingGames } from '../support/ending-games.ts';
import { openEnding } from '../support/finished-game.ts';
import { besides } from '../support/tier.ts';

const games = endingGames();
const [first] = [...games.values()];
if (!first) throw new Error('no game');

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className ?? '');
const pixels = (page: Page) =>
  page
    .locator('.town-end')
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL('image/webp', 0.2) : ''));

test('Escape ends it, the button plays it again and skips it, and the focus stays on the button', async () => {
  const { page, problems } = await openPage({});
  await openEnding(page, first);
  await page.locator('.town-still.is-playing').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.town-still.is-over').waitFor();
  const atRest = await pixels(page);
  await page.locator('.end-button').focus();
  await page.keyboard.press('Enter');
  await page.locator('.town-still.is-playing').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.town-still.is-over').waitFor();
  expect(await focused(page)).toContain('end-button');
  expect(await pixels(page)).toBe(atRest);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('by itself it comes to rest within six seconds, and leads nowhere', async () => {
  const { page } = await openPage({});
  await openEnding(page, first);
  await page.locator('.town-still.is-over').waitFor({ timeout: 6000 });
  expect(await page.locator('.ending').count()).toBe(1);
});

besides('where nothing travels each ending is a still picture of its own, in words as well', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  const seen: string[] = [];
  const said: (string | null)[] = [];
  for (const game of games.values()) {
    await page.goto('about:blank');
    await page.goto('./');
    await openEnding(page, game);
    await page.locator('.town-still.is-over').waitFor();
    expect(await page.locator('.end-button').count()).toBe(0);
    seen.push(await pixels(page));
    said.push(await page.locator('.town-still [role=img]').getAttribute('aria-label'));
  }
  expect(new Set(seen).size).toBe(ENDINGS.length);
  expect(new Set(said).size).toBe(ENDINGS.length);
});
