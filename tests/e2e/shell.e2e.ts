// Can a person begin, leave, come back, share, import, and forget, from the first page?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? '');
const gameIsThere = (page: Page) => page.locator('main.is-game h1').first().waitFor();

async function playAtOnce(page: Page): Promise<void> {
  await page.locator('.hero .button.is-primary').click();
  await gameIsThere(page);
}

test('one press begins the guided game; a reload goes on where it was; the first page offers it again', async () => {
  const { page, problems } = await openPage();
  await playAtOnce(page);
  expect(page.url()).toContain('#/game');
  await page.reload();
  await gameIsThere(page);
  await page.locator('.bar-name').click();
  await page.locator('main.is-home').waitFor();
  await page.locator('.hero-buttons .button.is-secondary').click();
  await gameIsThere(page);
  expect(problems).toEqual([]);
});

test('a kept game can be thrown away after a question', async () => {
  const { page } = await openPage();
  await playAtOnce(page);
  await page.goto('./#/');
  await page.locator('.kept').waitFor();
  await page.locator('.kept .icon-button').last().click();
  await page.locator('dialog .dialog-foot .button').last().click();
  await page.locator('.kept').waitFor({ state: 'detached' });
});

test('a link opens its game, with one button to play it', async () => {
  const { page } = await openPage({ path: '?seed=4711&session=lesson&role=research&age=15-18&easier=1' });
  await page.locator('main.is-setup h1').waitFor();
  expect(await page.locator('input[inputmode=numeric]').inputValue()).toBe('4711');
  expect(await page.locator('.ticket input').inputValue()).toContain('seed=4711');
  await page.locator('.ticket .button.is-primary').click();
  await gameIsThere(page);
});

test('files: damaged and foreign ones say why; nothing is replaced', async () => {
  const { page } = await openPage();
  const offer = async (text: string) => {
    const buffer = Buffer.from(text);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    const error = page.locator('.file-door .field-error');
    await expect.poll(() => error.textContent()).not.toBe('');
    const said = await error.textContent();
    return said ?? '';
  };
  expect(await offer('{')).toContain('lisible');
  await expect.poll(() => offer('{"game":"chess"}')).toContain('Concert 2030');
  expect(await page.locator('main.is-home').count()).toBe(1);
});

test('language changes on the spot and is remembered', async () => {
  const { page } = await openPage({ locale: 'en-GB' });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.locator('.language-switch').click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.locator('.hero .button.is-primary').textContent()).toBe('Jouer');
  expect(await page.title()).toContain('Accueil');
  await page.reload();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
});

test('the focus goes to the heading of a new screen, and back from a dialog', async () => {
  const { page } = await openPage();
  await page.locator('.foot-links a').first().click();
  await page.locator('main.is-rules h1').waitFor();
  await expect.poll(() => focused(page)).toBe('H1');
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('H1');
});

test('the first key press can skip to the content', async () => {
  const { page } = await openPage();
  await page.locator('h1').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('MAIN');
});

test('what is stored is what the privacy page lists, and one button forgets it', async () => {
  const { page, context } = await openPage();
  await page.locator('.language-switch').click();
  await playAtOnce(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['concert2030.preferences']);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
    'concert2030',
  ]);
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  expect(await context.cookies()).toEqual([]);
  await page.goto('./#/privacy');
  await page.locator('.erase .button').click();
  await page.locator('dialog .dialog-foot .button').last().click();
  await page.locator('.notice').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('./#/');
  expect(await page.locator('.kept').count()).toBe(0);
});
