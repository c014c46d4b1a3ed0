// Does the debrief on screen say what the report of that game says, sentence by sentence, on paper and in files too?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { debrief, eventMessage, reportCsv, statementsOf } from '../../src/core/debrief/index.ts';
import { sayIn } from '../../src/sim/words.ts';
import { rules } from '../debrief/games.ts';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { finishedGame, openFinished } from '../support/finished-game.ts';

const game = finishedGame();
const report = debrief(rules, game);
const say = sayIn('fr');

/** Signs inside a sentence are drawn, so the text of the page is without them. */
const plainly = (text: string) => text.replace(/[✋✦♪]/gu, '').trim();

const sentencesOn = (page: Page, place: string) =>
  page.locator(`${place} .said-words`).evaluateAll((all) => all.map((one) => one.textContent ?? ''));

async function saved(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.locator('.of-keep').getByRole('button', { name }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

test('every sentence of the report is on the screen, and no other', async () => {
  const { page, problems } = await openPage({ reducedMotion: 'reduce' });
  await openFinished(page, game);
  const shown = new Set<string>();
  for (const year of await page.locator('.of-gauges .year-row label').all()) {
    await year.click();
    for (const sentence of await sentencesOn(page, '.coda')) shown.add(plainly(sentence));
  }
  for (const caption of await sentencesOn(page, '.branch')) shown.delete(plainly(caption));
  const told = new Set(statementsOf(report).map(({ message }) => plainly(say(message))));
  expect([...shown].sort()).toEqual([...told].sort());
  for (const { message } of report.questions) {
    expect(await page.getByText(say(message), { exact: true }).count()).toBe(1);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('a sentence opens on the moments it rests on, by keyboard', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  await openFinished(page, game);
  const [turn] = report.turning;
  const sentence = page.locator('.turn .said').first();
  await sentence.locator('summary').focus();
  await page.keyboard.press('Enter');
  const rests = await sentence.locator('.rests li > span:last-child').allTextContents();
  const entries = (turn?.statement.because ?? []).flatMap((index) => game.entries[index] ?? []);
  expect(rests).toEqual(entries.map(({ event }) => plainly(say(eventMessage(event)))));
});

test('the files hold the report, and paper shows what the screen hides', async () => {
  const { page, problems } = await openPage({ reducedMotion: 'reduce' });
  await openFinished(page, game);
  const { branches, ...kept } = JSON.parse(await saved(page, 'JSON'));
  expect(kept).toEqual(JSON.parse(JSON.stringify(report)));
  expect(branches).toHaveLength(3);
  expect(await saved(page, 'CSV')).toBe(reportCsv(report, say, ';'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.questions > li:visible').count()).toBe(report.questions.length);
  expect(await page.locator('.year-panel:visible').count()).toBe(report.stave.lines[0]?.years.length);
  expect(await page.locator('.coda button:visible, .bar:visible, .foot:visible').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('from the debrief one plays on from the year chosen', async () => {
  const { page } = await openPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  await openFinished(page, game);
  await page.locator('.of-again').getByRole('button', { name: '2028' }).click();
  await page.waitForFunction(() => location.hash === '#/game');
  await page.getByText('2028').first().waitFor();
});

test('the picture to share is painted, said in words, and saved in full size', async () => {
  const { page, problems } = await openPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  await openFinished(page, game);
  const picture = page.locator('.of-picture');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    picture.getByRole('button', { name: 'Save the picture' }).click(),
  ]);
  const png = readFileSync(await download.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 660]);
  const { health, energy, education } = game.state.gauges;
  const words = `Health ${health}, energy and housing ${energy}, education ${education}.`;
  expect(await picture.getByRole('img').getAttribute('aria-label')).toContain(words);
  expect(await picture.locator('figcaption').textContent()).toContain(words);
  expect(problems).toEqual([]);
});
