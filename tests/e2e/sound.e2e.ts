// Does a game sound as it is played: nothing before a gesture, a beat with its cue, loops that follow, silence if muted?
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Preferences } from '../../src/client/app/preferences.ts';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { beginAt, playUntil, pointer } from '../support/driver.ts';
import { keepPreferences } from '../support/preferences.ts';
import { seed } from '../support/seed.ts';
import { counted, countSound, soundsAfter } from '../support/sound-count.ts';

/** A game whose sounds are counted, with a person's choices. */
async function countedGame(chosen: Partial<Preferences>) {
  const before = async (context: BrowserContext) => {
    await keepPreferences({ language: 'fr', ...chosen })(context);
    await countSound(context);
  };
  const opened = await openPage({ path: `?seed=${seed}&session=lesson`, reducedMotion: 'reduce', before });
  const asked: string[] = [];
  opened.page.on('request', (request) => asked.push(request.url()));
  const play = { page: opened.page, hands: pointer, language: 'fr' } as const;
  return { ...opened, asked, play };
}

/** Seconds of twelve bars. */
const LOOP = (12 * 16 * 15) / 88;

const isSound = (url: string) => /\.mp3|player|render-worker/.test(url);

test('a game taken up again is silent until something is done; then four loops begin together, and knocks of wood', async () => {
  const { page, play, asked, problems } = await countedGame({});
  await beginAt(play);
  await playUntil(play, '.table.in-act');
  await page.waitForTimeout(300);
  asked.length = 0;
  await page.reload();
  await page.locator('.table').waitFor();
  await page.waitForTimeout(1500);
  expect(await counted(page)).toEqual({ contexts: 0, plays: 0, begun: [] });
  expect(asked.filter(isSound)).toEqual([]);

  await page.locator('.table').click({ position: { x: 5, y: 5 } });
  await page.waitForTimeout(500);
  expect(asked.filter(isSound)).toEqual([]);
  await playUntil(play, '.planned');
  await soundsAfter(page, 3);
  await page.waitForTimeout(5000);
  const { contexts, plays, begun } = await counted(page);
  expect(contexts).toBe(1);
  expect(plays).toBe(0);
  const loops = begun.filter(({ seconds, stopped }) => !stopped && Math.abs(seconds - LOOP) < 0.01);
  expect(loops.length).toBeGreaterThanOrEqual(4);
  const zeros = loops.map(({ zero }) => zero % LOOP);
  expect(Math.max(...zeros) - Math.min(...zeros)).toBeLessThan(0.03);
  const card = page.locator('.card-face[aria-pressed=false]').first();
  const before = (await counted(page)).begun.length;
  if ((await card.count()) > 0) {
    await card.click();
    await soundsAfter(page, before);
  }
  expect(problems).toEqual([]);
}, 150_000);

test('each beat of a review calls its sound and is written as a caption', async () => {
  const { page, play, problems } = await countedGame({ music: 0, touches: 0, captions: true });
  await beginAt(play);
  await playUntil(play, '.table.in-review');
  await page.waitForTimeout(2500);
  const before = (await counted(page)).begun.length;
  await page
    .getByRole('button', { name: 'Jouer l’année' })
    .or(page.locator('.dock .is-primary'))
    .first()
    .click();
  await page.locator('.beat').first().waitFor();
  await soundsAfter(page, before);
  const strip = page.locator('.sound-captions li');
  await strip.first().waitFor();
  expect((await strip.first().textContent())?.trim().length).toBeGreaterThan(5);
  expect(await accessibilityFaults(page)).toEqual([]);
  const { begun } = await counted(page);
  expect(begun.every(({ seconds }) => seconds < 15)).toBe(true);
  expect(problems).toEqual([]);
}, 150_000);

test('muted, a whole year asks for nothing that sounds', async () => {
  const { page, play, asked, problems } = await countedGame({ muted: true });
  await beginAt(play);
  await playUntil(play, '.beat');
  await page.waitForTimeout(1000);
  expect(await counted(page)).toEqual({ contexts: 0, plays: 0, begun: [] });
  expect(asked.filter(isSound)).toEqual([]);
  expect(problems).toEqual([]);
}, 150_000);
