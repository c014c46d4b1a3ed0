// Can a whole workshop game be played with real keys alone, on the board and in the list view?
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, playUntil } from '../support/driver.ts';
import { keys } from '../support/keys.ts';
import { keepPreferences } from '../support/preferences.ts';
import { seed } from '../support/seed.ts';
import { besides } from '../support/tier.ts';

test('a whole workshop game by keys alone, to its ending', async () => {
  const { page, problems } = await openPage({
    path: `?seed=${seed}&session=workshop`,
    reducedMotion: 'reduce',
  });
  const play = { page, hands: keys, language: 'fr' } as const;
  await beginAt(play);
  await playUntil(play, '.ending');
  expect(problems).toEqual([]);
}, 150_000);

besides(
  'a lesson in the list view by keys alone, to its ending',
  async () => {
    const { page, problems } = await openPage({
      path: `?seed=${seed}&session=lesson`,
      reducedMotion: 'reduce',
      before: keepPreferences({ layout: 'list' }),
    });
    const play = { page, hands: keys, language: 'fr' } as const;
    await beginAt(play);
    await playUntil(play, '.ending');
    expect(problems).toEqual([]);
  },
  150_000,
);

test('single keys do what they say, and nothing when they are turned off', async () => {
  const options = { path: `?seed=${seed}&session=workshop`, reducedMotion: 'reduce' } as const;
  const { page } = await openPage(options);
  const play = { page, hands: keys, language: 'fr' } as const;
  await beginAt(play);
  await playUntil(play, '.table.in-act');
  await page.keyboard.press('1');
  expect(await page.locator('.play-card.is-picked').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.play-card.is-picked').count()).toBe(0);
  const quiet = await openPage({ ...options, before: keepPreferences({ keys: false }) });
  const quietly = { ...play, page: quiet.page };
  await beginAt(quietly);
  await playUntil(quietly, '.table.in-act');
  await quiet.page.keyboard.press('1');
  expect(await quiet.page.locator('.play-card.is-picked').count()).toBe(0);
}, 150_000);
