// Does the town live in a real browser: is it seen, does it change, sleep, survive a lost context, and go without a trace?
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { BoardLook } from '../../src/client/board/index.ts';
import type { Picture } from '../../src/client/board/picture.ts';
import { serveBoardPage } from '../support/board-page.ts';
import { CHANGES, TOWN } from '../support/board-pictures.ts';
import { type Graphics, launch } from '../support/browser-choice.ts';
import { countListeners, pretendCard } from '../support/page-spies.ts';
import { differing } from '../support/pixels.ts';
import type { Site } from '../support/site.ts';

const dusk: BoardLook = { palette: 'dusk', motion: 'full' };
const still: BoardLook = { palette: 'dusk', motion: 'reduced' };
const wide = { width: 1280, height: 512 };

let site: Site;
const browsers: Browser[] = [];

beforeAll(async () => {
  site = await serveBoardPage();
}, 60_000);
afterAll(() => site.close());
afterEach(async () => {
  await Promise.all(browsers.splice(0).map((browser) => browser.close()));
});

interface Opened {
  readonly page: Page;
  readonly problems: string[];
}

async function open(graphics: Graphics, before?: () => void): Promise<Opened> {
  const browser = await launch(inject('browserChoice'), graphics);
  browsers.push(browser);
  const page = await browser.newPage({ viewport: wide });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site.url))
      problems.push(request.url());
  });
  if (before) await page.addInitScript(before);
  await page.goto(site.url);
  return { page, problems };
}

const mount = (page: Page, look: BoardLook): Promise<string> =>
  page.evaluate(([picture, how]) => window.boardPage.mount(picture, how), [TOWN, look] as const);
const show = (page: Page, picture: Picture): Promise<void> =>
  page.evaluate((next) => window.boardPage.board?.show(next), picture);
const count = (page: Page, n: number) => page.waitForSelector(`canvas[data-shown="${n}"]`);
const asleep = (page: Page) => page.waitForSelector('canvas[data-state="asleep"]', { timeout: 60_000 });

test('without a graphics card the board chooses Canvas, quietly, and takes neither focus nor pointer', async () => {
  const { page, problems } = await open('none');
  expect(await mount(page, dusk)).toBe('canvas');
  await count(page, 1);
  const canvas = page.locator('#host canvas');
  expect(await canvas.getAttribute('aria-hidden')).toBe('true');
  expect(await canvas.evaluate((it) => getComputedStyle(it).pointerEvents)).toBe('none');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(problems).toEqual([]);
});

test('software that imitates a card is not taken for one', async () => {
  const { page } = await open('imitated');
  expect(await mount(page, dusk)).toBe('canvas');
});

test('where nothing can be drawn there is no board, and nothing is loaded for it', async () => {
  const { page } = await open('none', () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  expect(await mount(page, dusk)).toBe('none');
  expect(await page.locator('canvas').count()).toBe(0);
});

test('a board brought from picture to picture looks like one drawn fresh', async () => {
  const { page } = await open('none');
  await mount(page, still);
  await count(page, 1);
  let shown = 1;
  for (const picture of [...Object.values(CHANGES), TOWN]) {
    await show(page, picture);
    shown += 1;
    await count(page, shown);
  }
  await asleep(page);
  const brought = await page.screenshot();
  await page.evaluate(() => window.boardPage.board?.destroy());
  await mount(page, still);
  await count(page, 1);
  await asleep(page);
  expect(await differing(page, [brought, await page.screenshot()])).toBe(0);
});

test('a change is seen, and only the newest of many is drawn', async () => {
  const { page } = await open('none');
  await mount(page, still);
  await count(page, 1);
  await asleep(page);
  const before = await page.screenshot();
  // In one go: a busy machine between two calls would leave time to draw each.
  await page.evaluate((pictures) => {
    for (const picture of pictures) window.boardPage.board?.show(picture);
  }, Object.values(CHANGES));
  await page.waitForTimeout(1500);
  await asleep(page);
  expect(await differing(page, [before, await page.screenshot()])).toBeGreaterThan(0.2);
  expect(Number(await page.locator('canvas').getAttribute('data-shown'))).toBeLessThan(4);
});

test('with reduced motion nothing moves; otherwise it moves, and sleeps after a while', async () => {
  const { page } = await open('none');
  await mount(page, still);
  await count(page, 1);
  await asleep(page);
  const first = await page.screenshot();
  await page.mouse.move(300, 300);
  await page.waitForTimeout(500);
  expect(await differing(page, [first, await page.screenshot()])).toBe(0);
  await page.evaluate((look) => window.boardPage.board?.look(look), dusk);
  await page.waitForTimeout(2500);
  expect(await differing(page, [first, await page.screenshot()])).toBeGreaterThan(0);
  await asleep(page);
  const sleeping = await page.screenshot();
  await page.waitForTimeout(800);
  expect(await differing(page, [sleeping, await page.screenshot()])).toBe(0);
});

test('a host that changes its size is filled again', async () => {
  const { page } = await open('none');
  await mount(page, still);
  await count(page, 1);
  await page.setViewportSize({ width: 390, height: 300 });
  await count(page, 2);
  const size = await page.locator('canvas').evaluate((it: HTMLCanvasElement) => [it.width, it.height]);
  expect(size).toEqual([390, 300]);
});

test('with a card the board draws with WebGL, and comes back after its context was lost', async () => {
  const { page, problems } = await open('imitated', pretendCard);
  expect(await mount(page, still)).toBe('webgl');
  await count(page, 1);
  await asleep(page);
  const before = await page.screenshot();
  await page.evaluate(async () => {
    const gl = document.querySelector('canvas')?.getContext('webgl');
    const tool = gl?.getExtension('WEBGL_lose_context');
    tool?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    tool?.restoreContext();
  });
  await count(page, 2);
  await asleep(page);
  expect(await differing(page, [before, await page.screenshot()])).toBe(0);
  expect(problems.filter((line) => /^(error|uncaught)/.test(line))).toEqual([]);
});

/** What the board and Phaser listen to; other listeners are the test browser's own. */
const SIGNS = ['visibilitychange', 'pointermove', 'keydown', 'wheel', 'resize', 'fullscreenchange', 'blur'];

test('a destroyed board leaves no listener on the page', async () => {
  const { page } = await open('none', countListeners);
  const heard = () =>
    page.evaluate((signs) => {
      const counts = (window as unknown as { heard: Record<string, number> }).heard;
      return signs.filter((sign) => (counts[sign] ?? 0) > 0);
    }, SIGNS);
  await mount(page, dusk);
  await count(page, 1);
  expect(await heard()).toContain('visibilitychange');
  await page.evaluate(() => window.boardPage.board?.destroy());
  expect(await heard()).toEqual([]);
});

test.each(['none', 'imitated'] as const)('a destroyed board leaves nothing behind (%s)', async (graphics) => {
  const { page, problems } = await open(graphics, graphics === 'imitated' ? pretendCard : undefined);
  const empty = await page.locator('body').innerHTML();
  for (let round = 0; round < 3; round++) {
    await mount(page, dusk);
    await count(page, 1);
    await page.evaluate(() => window.boardPage.board?.destroy());
  }
  expect((await page.locator('body').innerHTML()).replace(' style=""', '')).toBe(empty);
  // A game of Phaser's ends with the frame in which it is told to.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => window.boardPage.restart());
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.boardPage.figures().all.length)).toBe(0);
  expect(problems.filter((line) => /^(error|uncaught)/.test(line))).toEqual([]);
});
