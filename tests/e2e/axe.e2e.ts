// Does axe find anything against WCAG 2.2 AA on any screen, in either language and either palette?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import type { Language } from '../support/driver.ts';
import { furnishRooms } from '../support/furnished-rooms.ts';
import { keepPreferences } from '../support/preferences.ts';
import { ROOM_SCREENS } from '../support/room-screens.ts';
import { visitRoom } from '../support/room-visit.ts';
import { SCREENS, visit } from '../support/screens.ts';
import { always, besides } from '../support/tier.ts';

/** Each language and each palette: what a language breaks is not mended by the other's colours. */
const VARIANTS = always([['fr', 'dusk'] as const], [['en', 'contrast'] as const]);

/** Lines that read like the name of a word instead of the word. */
async function rawNames(page: Page): Promise<readonly string[]> {
  const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
  return lines.filter((line) => /^[a-z]\w*([.:][a-z]\w*)+$/.test(line));
}

test.each(VARIANTS)(
  '%s, %s: nothing on any screen, and words instead of their names',
  async (language, palette) => {
    const { page, problems } = await openPage({
      reducedMotion: 'reduce',
      before: keepPreferences({ language, palette }),
    });
    const faults: string[] = [];
    for (const screen of SCREENS) {
      await visit(page, screen);
      const found = [...(await accessibilityFaults(page)), ...(await rawNames(page))];
      faults.push(...found.map((fault) => `${screen.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  },
  600_000,
);

async function lookAtRooms(language: Language, palette: 'dusk' | 'contrast'): Promise<void> {
  const rooms = await furnishRooms();
  const { page, problems } = await openPage({
    site: rooms.url,
    reducedMotion: 'reduce',
    before: keepPreferences({ language, palette }),
  });
  const faults: string[] = [];
  for (const screen of ROOM_SCREENS) {
    const look = async () => {
      const found = [...(await accessibilityFaults(page)), ...(await rawNames(page))];
      const titles = await page.locator('h1').count();
      if (titles !== 1) found.push(`${titles} headings of the first rank`);
      faults.push(...found.map((fault) => `${screen.name}: ${fault}`));
    };
    await visitRoom(page, rooms, { screen, look });
  }
  await rooms.close();
  expect(faults).toEqual([]);
  expect(problems.filter((problem) => !problem.includes('net::ERR_FAILED'))).toEqual([]);
}

besides(
  'nothing on any screen of a room with people in it, in either language and either palette',
  async () => {
    for (const [language, palette] of VARIANTS) await lookAtRooms(language, palette);
  },
  600_000,
);

test('every screen has its own title and one heading, in the language of the page', async () => {
  const { page } = await openPage({ before: keepPreferences({ language: 'en' }) });
  const titles: string[] = [];
  for (const screen of SCREENS.filter(({ reach }) => !reach)) {
    await visit(page, screen);
    expect(await page.locator('h1').count(), screen.name).toBe(1);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
