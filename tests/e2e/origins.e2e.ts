// Does a game ask anybody else for anything, or complain in the console?
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';
import { seed } from '../support/seed.ts';

test('a game in English with every sheet opened: no console error, no other origin', async () => {
  const { page, problems } = await openPage({
    path: `?seed=${seed}&session=lesson&role=company`,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const play = { page, hands: pointer, language: 'en' } as const;
  await beginAt(play);
  await playUntil(play, '.table.in-act');
  for (const opener of [
    '.stave-button',
    '.frame-tools button:nth-child(2)',
    '.frame-tools button:nth-child(3)',
  ]) {
    await page.locator(opener).click();
    const sheet = page.locator('dialog[open]');
    await sheet.locator('.dialog-head button').click();
    await sheet.waitFor({ state: 'detached' });
  }
  await playUntil(play, '.ending');
  expect(problems).toEqual([]);
}, 150_000);
