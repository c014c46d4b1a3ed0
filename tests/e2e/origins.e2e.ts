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
  for (const button of await page.locator('.frame-tools button, .stave-button').all()) {
    await button.click();
    const close = page.locator('dialog[open] .dialog-head button');
    if ((await close.count()) > 0) await close.click();
  }
  await playUntil(play, '.ending');
  expect(problems).toEqual([]);
}, 150_000);
