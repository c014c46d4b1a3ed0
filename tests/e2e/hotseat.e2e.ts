// Can a group play around one screen with nobody seeing what is not theirs, and what if it reloads, leaves, or presses wrong?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { beginAt, moveOn, type Play, playUntil, pointer } from '../support/driver.ts';
import { openLead, passHands } from '../support/led.ts';
import { drawsSeed } from '../support/seed.ts';

/** A whole game around one screen is the workshop's test; here a year, and what goes wrong in one. */
const opened = () => openPage({ reducedMotion: 'reduce', before: drawsSeed });

/** Sets up a lesson with these parts held in the room, and begins. */
async function around(page: Page, held: readonly string[]): Promise<void> {
  await openLead(page);
  for (const seat of await page.locator('.lead-seat').all()) {
    const name = (await seat.locator('.choice-label').textContent()) ?? '';
    if (!held.includes(name)) await seat.locator('.switch').click();
  }
  await passHands(page, 'fr');
  await beginAt({ page, hands: pointer, language: 'fr' });
}

const turnOf = (page: Page) => page.locator('.round-seat[aria-pressed="true"]').textContent();

test('two teams and two partners play a year; hands are covered in between', async () => {
  const { page, problems } = await opened();
  await around(page, ['Association', 'Mairie']);
  const play: Play = { page, hands: pointer, language: 'fr' };
  const turns = new Set<string>();
  let covers = 0;
  while ((await page.locator('.table.in-review').count()) === 0) {
    if ((await page.locator('.cover').count()) > 0) {
      covers++;
      expect(await page.locator('.card-face, .plan-card, .mandate').count()).toBe(0);
    }
    if ((await page.locator('.round-seat').count()) > 0) turns.add((await turnOf(page)) ?? '');
    expect(await moveOn(play)).not.toBe(null);
  }
  expect([...turns].sort()).toEqual(['Association', 'Mairie']);
  expect(covers).toBeGreaterThanOrEqual(2);
  expect(problems).toEqual([]);
});

test('after a reload in Act a hand is covered again', async () => {
  const { page } = await opened();
  await around(page, ['Association', 'Entreprise', 'Mairie', 'Centre de recherche']);
  await playUntil({ page, hands: pointer, language: 'fr' }, '.table.in-act .card-face');
  await page.reload();
  await page.locator('.cover').waitFor();
  expect(await page.locator('.card-face').count()).toBe(0);
});

test('people leave and come back, and a mis-click is taken back: the journal says so', async () => {
  const { page } = await opened();
  await around(page, ['Association', 'Mairie']);
  const play: Play = { page, hands: pointer, language: 'fr' };
  await playUntil(play, '.round-seat:disabled');
  await page.locator('.frame-tools button').nth(2).click();
  await page.locator('.seats-part .press').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('.round-seat:disabled').count()).toBe(0);
  await page.locator('.frame-tools button').nth(2).click();
  await page.locator('.seats-part .switch').nth(2).click();
  await page.locator('dialog .icon-button, dialog .dialog-head button').first().click();
  await expect.poll(() => page.locator('.round-seat').count()).toBe(0);
  await page.locator('.frame-tools button').nth(1).click();
  const told = await page.locator('dialog[open]').textContent();
  expect(told).toContain('Retour en arrière');
  expect(told).toContain('joué par un partenaire');
});
