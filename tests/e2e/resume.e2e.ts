// Does a reload in mid-year go on exactly where the game was?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';
import { seed } from '../support/seed.ts';

const PARTS = ['.frame', '.sky', '.side', '.hand', '.plan', '.dock'];

/** What a person sees of the table, word by word. */
async function sight(page: Page): Promise<readonly string[]> {
  await page.locator('.table').waitFor();
  return page.evaluate(
    (parts) => parts.map((part) => document.querySelector(part)?.textContent ?? ''),
    PARTS,
  );
}

test('a reload in the middle of Act shows the same table, and the game plays on', async () => {
  const { page, problems } = await openPage({
    path: `?seed=${seed}&session=workshop`,
    reducedMotion: 'reduce',
  });
  const play = { page, hands: pointer, language: 'fr' } as const;
  await beginAt(play);
  await playUntil(play, '.table.in-act .planned');
  await page.waitForTimeout(300);
  const before = await sight(page);
  await page.reload();
  expect(await sight(page)).toEqual(before);
  await playUntil(play, '.table.in-observe');
  expect(problems).toEqual([]);
}, 150_000);

test('a reload while the common house is open keeps what was promised', async () => {
  const { page } = await openPage({ path: `?seed=${seed}&session=workshop`, reducedMotion: 'reduce' });
  const play = { page, hands: pointer, language: 'fr' } as const;
  await beginAt(play);
  await playUntil(play, '.work');
  await page.waitForTimeout(300);
  const promised = await page.locator('.house').innerText();
  await page.reload();
  await page.locator('.work').first().waitFor();
  expect(await page.locator('.house').innerText()).toBe(promised);
}, 150_000);
