// Can a whole workshop game be played by pointer alone?
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';
import { seed } from '../support/seed.ts';

test('a whole workshop game by pointer alone, to its ending', async () => {
  const { page, problems } = await openPage({
    path: `?seed=${seed}&session=workshop`,
    reducedMotion: 'reduce',
  });
  const play = { page, hands: pointer, language: 'fr' } as const;
  await beginAt(play);
  const moves = await playUntil(play, '.ending');
  expect(moves).toBeGreaterThan(40);
  expect(await page.locator('.ending-name').textContent()).not.toBe('');
  expect(problems).toEqual([]);
}, 150_000);
