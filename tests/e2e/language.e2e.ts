// Can the language be changed in mid-game, with nothing else changed?
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';
import { seed } from '../support/seed.ts';

const FRENCH = /[àâçéèêëîïôûùœ]|\b(?:les?|des|une?|pour|avec)\b/i;

test('French turns into English in mid-year; the game stands where it stood', async () => {
  const { page, problems } = await openPage({
    path: `?seed=${seed}&session=workshop`,
    reducedMotion: 'reduce',
  });
  const french = { page, hands: pointer, language: 'fr' } as const;
  await beginAt(french);
  await playUntil(french, '.table.in-act .planned');
  const numbers = () => page.locator('.gauge-value, .frame-title').allTextContents();
  const before = await numbers();
  const cards = await page.locator('.play-card').count();
  await page.locator('.language-switch').click();
  await page.locator('html[lang=en]').waitFor();
  expect(await page.locator('#now').textContent()).not.toMatch(FRENCH);
  expect(await page.locator('.sky').innerText()).not.toMatch(FRENCH);
  expect(await page.locator('.play-card').count()).toBe(cards);
  const shown = await numbers();
  expect(shown.map((text) => text.replace(/\D/g, ''))).toEqual(before.map((text) => text.replace(/\D/g, '')));
  await playUntil({ ...french, language: 'en' }, '.change, .table.in-observe');
  expect(await page.locator('.table').innerText()).not.toMatch(/\b(?:besoins?|nuages?|année)\b/i);
  expect(problems).toEqual([]);
}, 150_000);
