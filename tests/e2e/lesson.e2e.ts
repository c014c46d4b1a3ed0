// Does a teacher get through a lesson? Set up in under a minute, four teams with open hands, time on the desk, the debrief in phases.
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, type Language, type Play, playUntil, pointer } from '../support/driver.ts';
import { openLead } from '../support/led.ts';

/** Seconds a person takes to find and press one thing, and to read a choice of three lines. */
const HUMAN = { press: 2, look: 5 };
const CHOICES = 8;

const languages: readonly (readonly [Language, string])[] = [
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
];

test.each(languages)('a lesson from the home page to its debrief, %s', async (language, locale) => {
  const { page, problems } = await openPage({ locale, reducedMotion: 'reduce' });
  const play: Play = { page, hands: pointer, language };
  await openLead(page);
  await beginAt(play);
  const moves = await playUntil(play, '.table.in-agree .cloud, .table.in-agree .plaque');
  // Door, begin, what is new this year; every choice of the set-up looked at, none changed.
  const seconds = (2 + moves) * HUMAN.press + (CHOICES + moves) * HUMAN.look;
  expect(seconds).toBeLessThan(60);
  expect(await page.locator('.lead-aloud').textContent()).not.toBe('');
  await playUntil(play, '.table.in-act');
  expect(await page.locator('.cover').count()).toBe(0);
  await page.locator('.lead-time').click();
  await page.locator('dialog .desk textarea').fill('Léa a proposé la tour de mesure.');
  const before = await page.locator('.desk-clock strong').textContent();
  await page.locator('.desk .button-row button').nth(1).click();
  await expect.poll(() => page.locator('.desk-clock strong').textContent()).not.toBe(before);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await playUntil(play, '.ending');
  await page.locator('.ending .button.is-primary').first().click();
  await page.locator('.coda h1').waitFor();
  expect(problems).toEqual([]);
});

test('a clicker moves the year on', async () => {
  const { page } = await openPage({ reducedMotion: 'reduce' });
  await openLead(page);
  await beginAt({ page, hands: pointer, language: 'fr' });
  await page.locator('.table.in-observe').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('.table.in-agree').waitFor();
});
