// How does a browser test get a game that is over, without playing it by hand? The engine plays it; the file is opened on the first page.
import type { Page } from 'playwright-core';
import { plain, played, setupFor, type TestGame } from '../debrief/games.ts';

/** A guided first game, with its rehearsal: everything the debrief can show. */
export function finishedGame(seed = 5): TestGame {
  return played(setupFor(seed, { session: 'discovery' }), plain);
}

/** From the first page to the debrief of that game. */
export async function openFinished(page: Page, { log }: TestGame = finishedGame()): Promise<void> {
  const text = JSON.stringify({ game: 'concert-2030', ...log });
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.file-door input[type=file]').setInputFiles(file);
  await page.locator('.coda h1').waitFor();
  await page.locator('.branch').first().waitFor();
}

/** From the first page to the ending of that game, as it is seen when the last year has been read. */
export async function openEnding(page: Page, game: TestGame): Promise<void> {
  await openFinished(page, game);
  await page.evaluate(() => {
    location.hash = '#/game';
  });
  await page.locator('.table').waitFor();
  while ((await page.locator('.ending').count()) === 0) {
    await page.locator('.dock .onward').click();
  }
  await page.locator('.town-still.is-playing, .town-still.is-over').waitFor();
}
