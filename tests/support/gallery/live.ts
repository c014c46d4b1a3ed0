// How does the board look as it lives? The stage itself, low, middle and high, in the first and the last year, still and moving.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BoardLook } from '../../../src/client/board/board.ts';
import { serveBoardPage } from '../board-page.ts';
import { LEVELS, type Level, town, YEARS } from './board-states.ts';
import { folder } from './sheets.ts';

/** Until things that move are well on their way. */
const ON_THEIR_WAY_MS = 3000;
const MOTIONS = ['reduced', 'full'] as const satisfies readonly BoardLook['motion'][];

/** Six towns in both motions; answers how many pictures there are. */
export async function takeLive(browser: Browser): Promise<number> {
  const site = await serveBoardPage();
  const path = join(folder, 'live');
  mkdirSync(path, { recursive: true });
  let pictures = 0;
  for (const motion of MOTIONS) {
    for (const level of Object.keys(LEVELS) as Level[]) {
      for (const year of YEARS) {
        const page = await browser.newPage({ viewport: { width: 1366, height: 546 } });
        await page.goto(site.url);
        await page.evaluate(([picture, look]) => window.boardPage.mount(picture, look), [
          town(level, year),
          { palette: 'dusk', motion },
        ] as const);
        await page.locator('#host canvas[data-shown]').waitFor();
        await page.waitForTimeout(motion === 'full' ? ON_THEIR_WAY_MS : 400);
        const picture = await page.screenshot({ type: 'jpeg', quality: 85 });
        writeFileSync(join(path, `${year}-${level}-${motion}.jpg`), picture);
        pictures++;
        await page.close();
      }
    }
  }
  await site.close();
  return pictures;
}
