// Does the game go on where the network ends? Files are kept once a game has begun, and not a moment before.
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';
import { seed } from '../support/seed.ts';

const workers = async () => (await navigator.serviceWorker.getRegistrations()).length;

test('a whole game and its debrief offline, after the first one began', async () => {
  const { page, context, problems } = await openPage({
    path: `?seed=${seed}&session=lesson&role=research`,
    reducedMotion: 'reduce',
  });
  const play = { page, hands: pointer, language: 'fr' } as const;
  expect(await page.evaluate(workers)).toBe(0);
  await beginAt(play);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto(`./?seed=${seed}&session=lesson&role=company`);
  await beginAt(play);
  await playUntil(play, '.ending');
  await page.locator('.ending .onward').click();
  await page.locator('.coda .branch').first().waitFor();
  expect(problems).toEqual([]);
}, 150_000);
