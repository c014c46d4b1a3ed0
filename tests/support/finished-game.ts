// How does a browser test get a game that is over, or nearly, without playing it by hand? The engine plays it; the file is opened on the first page.
import type { Page } from 'playwright-core';
import { setupFor as setupAlone } from '../../src/client/app/seed-link.ts';
import type { Log } from '../../src/core/engine/index.ts';
import { plain, played, setupFor, type TestGame } from '../debrief/games.ts';

/** A guided first game, with its rehearsal: everything the debrief can show. */
export function finishedGame(seed = 5): TestGame {
  return played(setupFor(seed, { session: 'discovery' }), plain);
}

async function openFile(page: Page, log: Log): Promise<void> {
  const text = JSON.stringify({ game: 'concert-2030', ...log });
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.file-door input[type=file]').setInputFiles(file);
}

/** From the first page to the table of a game with partners that lacks the person's last decision. */
export async function openNearEnd(page: Page, seed = 5): Promise<void> {
  const role = 'association';
  const setup = setupAlone({ seed, session: 'discovery', role, age: 'adults', easier: false }, 'drawn');
  const { log } = played(setup, plain);
  const last = log.commands.map(({ seat }) => seat).lastIndexOf(role);
  await openFile(page, { ...log, commands: log.commands.slice(0, last) });
  await page.locator('.table').waitFor();
}

/** From the first page to the debrief of that game, as a group begins it: with the facts. */
export async function openPhases(page: Page, { log }: TestGame = finishedGame()): Promise<void> {
  await openFile(page, log);
  await page.locator('.coda .coda-body').waitFor();
}

/** From the first page to the whole debrief of that game; a group presses for it. */
export async function openFinished(page: Page, game: TestGame = finishedGame()): Promise<void> {
  await openPhases(page, game);
  const everything = page.locator('.phase-turns .is-quiet');
  if ((await everything.count()) > 0) await everything.click();
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
