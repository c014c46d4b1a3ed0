// How do the moments look that the town plays? One game, pressed through; a picture of the first of each kind, moving and reduced.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beginAt, moveOn, type Play, pointer } from '../driver.ts';
import { keepPreferences } from '../preferences.ts';
import { folder } from './sheets.ts';

/** When a moment is at its height. */
const HEIGHT_MS = 650;
const MOST_MOVES = 400;

export interface Moments {
  readonly pictures: number;
  readonly kinds: readonly string[];
}

async function takeGame(browser: Browser, url: string, reducedMotion: 'reduce' | 'no-preference') {
  const path = join(folder, 'moments');
  mkdirSync(path, { recursive: true });
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ baseURL: url, viewport, reducedMotion });
  await keepPreferences({ language: 'fr' })(context);
  const page = await context.newPage();
  await page.goto('./?seed=11&session=workshop');
  const play: Play = { page, hands: pointer, language: 'fr' };
  await beginAt(play);
  const kinds = new Set<string>();
  for (let moves = 0; moves < MOST_MOVES && (await page.locator('.ending').count()) === 0; moves++) {
    if ((await moveOn(play)) === null) break;
    const shown = await page.evaluate(() => document.querySelector('.moment')?.className ?? '');
    const kind = /is-(\w+)/.exec(shown)?.[1];
    if (kind === undefined || kinds.has(kind)) continue;
    kinds.add(kind);
    await page.waitForTimeout(HEIGHT_MS);
    const name = `${kind}-${reducedMotion === 'reduce' ? 'reduced' : 'moving'}.jpg`;
    await page.screenshot({ path: join(path, name), type: 'jpeg', quality: 80 });
  }
  await context.close();
  return [...kinds];
}

export async function takeMoments(browser: Browser, url: string): Promise<Moments> {
  const [reduced, moving] = await Promise.all([
    takeGame(browser, url, 'reduce'),
    takeGame(browser, url, 'no-preference'),
  ]);
  return { pictures: reduced.length + moving.length, kinds: [...new Set([...reduced, ...moving])] };
}
