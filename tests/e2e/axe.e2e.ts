// Does axe find anything against WCAG 2.2 AA on any screen, in either language, in either palette?
import { expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { keepPreferences } from '../support/preferences.ts';
import { SCREENS, visit } from '../support/screens.ts';

const VARIANTS = [
  ['fr', 'dusk'],
  ['fr', 'contrast'],
  ['en', 'dusk'],
  ['en', 'contrast'],
] as const;

test.each(VARIANTS)(
  '%s, %s: nothing on any screen',
  async (language, palette) => {
    const { page, problems } = await openPage({
      reducedMotion: 'reduce',
      before: keepPreferences({ language, palette }),
    });
    const faults: string[] = [];
    for (const screen of SCREENS) {
      await visit(page, screen);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${screen.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
  },
  600_000,
);

test('no screen shows the name of a word instead of the word', async () => {
  const { page } = await openPage();
  const raw: string[] = [];
  for (const screen of SCREENS) {
    await visit(page, screen);
    const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
    raw.push(
      ...lines
        .filter((line) => /^[a-z]\w*([.:][a-z]\w*)+$/.test(line))
        .map((line) => `${screen.name}: ${line}`),
    );
  }
  expect(raw).toEqual([]);
});

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
