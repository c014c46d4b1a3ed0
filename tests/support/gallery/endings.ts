// How does the town look when a game is over? Each of the five endings, at rest on every size, and on its way on a laptop.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { endingGames } from '../ending-games.ts';
import { openEnding } from '../finished-game.ts';
import { keepPreferences } from '../preferences.ts';
import { folder, SIZES, type Size } from './sheets.ts';

const ON_ITS_WAY_MS = 1800;
const FADED_MS = 1000;

interface Taking {
  readonly browser: Browser;
  readonly url: string;
  readonly games: ReturnType<typeof endingGames>;
}

async function takeSize({ browser, url, games }: Taking, size: Size): Promise<number> {
  const path = join(folder, 'endings', size.name);
  mkdirSync(path, { recursive: true });
  let pictures = 0;
  const motions = size.name === 'laptop' ? (['reduce', 'no-preference'] as const) : (['reduce'] as const);
  for (const reducedMotion of motions) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: size.width, height: size.height },
      reducedMotion,
    });
    await keepPreferences({ language: 'fr' })(context);
    const page = await context.newPage();
    const take = async (name: string) => {
      await page.screenshot({ path: join(path, `${name}.jpg`), type: 'jpeg', quality: 80 });
      pictures++;
    };
    for (const [ending, game] of games) {
      await page.goto('about:blank');
      await page.goto('./');
      await openEnding(page, game);
      if (reducedMotion === 'no-preference') {
        await page.waitForTimeout(ON_ITS_WAY_MS);
        await take(`${ending}-moving`);
        continue;
      }
      await page.locator('.town-still.is-over.is-done').waitFor();
      await page.waitForTimeout(FADED_MS);
      await take(`${ending}-reduced`);
    }
    await context.close();
  }
  return pictures;
}

/** One size after the other would take as long as all the screens. */
export async function takeEndings(browser: Browser, url: string): Promise<number> {
  const taking = { browser, url, games: endingGames() };
  const pictures = await Promise.all(SIZES.map((size) => takeSize(taking, size)));
  return pictures.reduce((sum, one) => sum + one, 0);
}
