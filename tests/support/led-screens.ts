// Which screens does whoever leads see? The prelude's three parts, the table with its line, the desk.
import type { Page } from 'playwright-core';
import { openMore } from './led.ts';
import type { Screen } from './screens.ts';

/** A workshop begins with its prelude. */
async function openPrelude(page: Page): Promise<void> {
  await page.locator('.setup-choices .choice').nth(0).locator('.choice-option').nth(2).click();
  await page.locator('main .button.is-primary').first().click();
  await page.locator('.prelude h1').waitFor();
}

async function partOf(page: Page, part: number): Promise<void> {
  await openPrelude(page);
  for (let i = 0; i < part; i++) await page.locator('.prelude-ways .is-primary').click();
}

async function openTable(page: Page): Promise<void> {
  await partOf(page, 3);
  await page.locator('.table .lead-time').waitFor();
}

function led(name: string, reach: Screen['reach']): Screen {
  return { name, route: 'lead', path: '#/lead', ...(reach ? { reach } : {}) };
}

export const LED_SCREENS: readonly Screen[] = [
  led('led set-up: more', openMore),
  led('prelude: reasons', async (page) => {
    await openPrelude(page);
    for (const reason of [0, 3, 5, 9]) await page.locator('.motive-more').nth(reason).click();
  }),
  led('prelude: crossed pitches', async (page) => {
    await partOf(page, 1);
    await page.locator('.pitch-cell').nth(1).click();
  }),
  led('prelude: the question', (page) => partOf(page, 2)),
  led('led table', openTable),
  led('desk', async (page) => {
    await openTable(page);
    await page.locator('.lead-time').click();
    await page.locator('dialog .desk').waitFor();
  }),
];
