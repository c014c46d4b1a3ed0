// Is the piece of a group silent until somebody presses Play, followed year by year, and saved as it sounds?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose } from '../../src/core/debrief/compose/index.ts';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { finishedGame, openFinished } from '../support/finished-game.ts';
import { counted, countSound } from '../support/sound-count.ts';

const game = finishedGame();

/** 16-bit samples of a WAV file, two channels. */
function samplesOf(wav: Buffer): Int16Array {
  return new Int16Array(wav.buffer.slice(wav.byteOffset + 44, wav.byteOffset + wav.byteLength));
}

test('nothing sounds before Play; then each year is named and written; the saved file is the piece', async () => {
  const asked: string[] = [];
  const { page, problems } = await openPage({ reducedMotion: 'reduce', before: countSound });
  page.on('request', (request) => asked.push(request.url()));
  await openFinished(page, game);
  const captions = page.locator('.piece-captions li');
  expect(await captions.count()).toBe(game.state.history.filter(({ rehearsal }) => !rehearsal).length + 1);
  await page.locator('.piece').click({ position: { x: 5, y: 5 } });
  expect(await counted(page)).toEqual({ contexts: 0, plays: 0, begun: [] });
  expect(asked.filter((url) => /\.mp3|speaker|render/.test(url))).toEqual([]);

  await page.getByRole('button', { name: 'Écouter', exact: true }).click();
  await page.locator('.piece-captions li.is-sounding').waitFor({ timeout: 30_000 });
  expect((await counted(page)).plays).toBeGreaterThan(0);
  expect(await captions.first().getAttribute('aria-current')).toBe('true');
  const first = (await captions.first().textContent())?.slice(0, 4) ?? '';
  expect(await page.locator('#piece-status').textContent()).toContain(first);
  const band = page.locator('.piece-band');
  expect(await band.isVisible()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.waitForFunction(
    () => document.querySelectorAll('.piece-captions li')[1]?.classList.contains('is-sounding'),
    null,
    { timeout: 20_000 },
  );
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.locator('.piece-captions li.is-sounding').waitFor({ state: 'detached' });
  expect(await page.locator('#piece-status').textContent()).toBe('');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer la pièce' }).click();
  const wav = readFileSync(await (await coming).path());
  const outcome = { ending: 'solos' } as const;
  const { seconds } = compose(game.entries, outcome);
  expect([wav.toString('latin1', 0, 4), wav.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WAVE']);
  expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
  const samples = samplesOf(wav);
  const lasts = samples.length / 2 / wav.readUInt32LE(24);
  expect(lasts).toBeGreaterThanOrEqual(seconds);
  expect(lasts).toBeLessThan(seconds + 6);
  expect(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)).toBeGreaterThan(8000);
  expect(problems).toEqual([]);
});

test('a browser without the recordings says so, offers to try again, and keeps the captions; the volume is kept', async () => {
  const { page } = await openPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  await page.route('**/*.mp3', (route) => route.abort());
  await openFinished(page, game);
  await page.locator('.piece').getByRole('slider').fill('30');
  await page.locator('.piece').getByRole('switch').check({ force: true });
  const kept = await page.evaluate(() => localStorage.getItem('concert2030.preferences') ?? '');
  expect(JSON.parse(kept)).toMatchObject({ music: 30, muted: true });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.locator('.piece-status.is-error').waitFor();
  expect(await page.locator('#piece-status').textContent()).toContain('Try again');
  expect(await page.getByRole('button', { name: 'Play', exact: true }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.piece').isVisible()).toBe(false);
});
