// Does the second window follow the game, and only what is public of it?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, moveOn, type Play, playUntil, pointer } from '../support/driver.ts';
import { openLead, passHands } from '../support/led.ts';
import { drawsSeed } from '../support/seed.ts';

/** A lesson with four teams in one window, the wall in another of the same browser. */
async function withWall(): Promise<{ play: Play; wall: Page; problems: string[] }> {
  const { page, context, problems } = await openPage({ reducedMotion: 'reduce', before: drawsSeed });
  await openLead(page);
  const play: Play = { page, hands: pointer, language: 'fr' };
  await passHands(page, 'fr');
  await beginAt(play);
  await page.locator('.lead-time').click();
  const opening = context.waitForEvent('page');
  await page.locator('.projector-button .press').click();
  const wall = await opening;
  wall.on('pageerror', (error) => problems.push(`wall: ${error.message}`));
  await wall.locator('.room').waitFor();
  await page.keyboard.press('Escape');
  return { play, wall, problems };
}

test('the wall follows every decision up to an open hand, with no card of it on the wall', async () => {
  const { play, wall, problems } = await withWall();
  expect(await wall.locator('.bar, .foot, .frame-tools').count()).toBe(0);
  await playUntil(play, '.pointer');
  await wall.locator('.room.in-agree').waitFor();
  await playUntil(play, '.table.in-act .cover');
  await wall.locator('.room.in-act .room-seats .is-now').waitFor();
  await moveOn(play);
  const cards = await play.page.locator('.card-face h3, .card-name').allTextContents();
  const seen = (await wall.locator('body').textContent()) ?? '';
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter((card) => seen.includes(card))).toEqual([]);
  await wall.reload();
  await wall.locator('.room.in-act').waitFor();
  expect(problems).toEqual([]);
});

test('the wall goes dark by key and is lit again, and speaks the language of the game window', async () => {
  const { play, wall } = await withWall();
  await wall.keyboard.press('b');
  await wall.getByText('Regardez par ici').waitFor();
  expect(await wall.locator('.room').isVisible()).toBe(false);
  await wall.reload();
  await wall.getByText('Regardez par ici').waitFor();
  await wall.keyboard.press('.');
  await wall.locator('.room').waitFor();
  await play.page.locator('.language-switch').click();
  await expect.poll(() => wall.locator('html').getAttribute('lang')).toBe('en');
  await wall.locator('.room-step', { hasText: 'Observe' }).waitFor();
});

test('without a game the wall says so and shows a way out', async () => {
  const { page } = await openPage({ path: '#/projector' });
  await page.locator('.room-waiting h1').waitFor();
  await page.locator('.room-stuck a').waitFor();
});
