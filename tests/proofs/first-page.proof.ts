// How heavy is the first page, and the way to the first decision, as a browser receives them?
// `npm run bench -- first-page [--json]`: compressed bytes of everything asked for, fonts included; the town is told apart.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { root } from '../support/root.ts';
import { serveBuiltPage } from '../support/site.ts';

const pageBarInBytes = 120_000;
const decisionBarInBytes = 300_000;
const activationsBar = 2;
/** Names the build gives to the moving stage and to its painters. */
const boardParts = /\/assets\/(stage|layers)-[^/]+\.js$/;
const quietInMs = 3000;

/** What has come over the network so far, and how long ago the last thing was asked for. */
interface Meter {
  readonly bytes: () => number;
  /** Of these, what the town's own parts weigh: they come beside the table, which does not wait for them. */
  readonly board: () => number;
  readonly requests: () => number;
  /** Resolves when nothing has been asked for during three seconds. */
  readonly quiet: () => Promise<void>;
}

async function meter(page: Page): Promise<Meter> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  let board = 0;
  const ofBoard = new Set<string>();
  let requests = 0;
  let lastAt = Date.now();
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (boardParts.test(request.url)) ofBoard.add(requestId);
    requests += 1;
    lastAt = Date.now();
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (ofBoard.has(requestId)) board += encodedDataLength;
  });
  const quiet = async () => {
    while (Date.now() - lastAt < quietInMs) await page.waitForTimeout(100);
  };
  return { bytes: () => bytes, board: () => board, requests: () => requests, quiet };
}

/** Presses what a newcomer presses until a first card is chosen; returns how many presses that took. */
async function firstDecision(page: Page): Promise<number> {
  let presses = 0;
  for (const place of ['.hero-buttons button', 'button.card-face']) {
    await page.locator(place).first().click();
    presses += 1;
  }
  await page.locator('button.card-face[aria-pressed="true"]').waitFor();
  return presses;
}

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
const site = await serveBuiltPage();
const browser = await launch(await chooseBrowser());
const page = await browser.newPage();
const counted = await meter(page);
await page.goto(site.url, { waitUntil: 'load' });
await counted.quiet();
const firstPage = { bytes: counted.bytes(), requests: counted.requests() };
const activations = await firstDecision(page);
await counted.quiet();
const board = counted.board();
const toFirstDecision = { bytes: counted.bytes() - board, board, requests: counted.requests() };
await browser.close();
await site.close();
const pass =
  firstPage.bytes > 0 &&
  firstPage.bytes <= pageBarInBytes &&
  board > 0 &&
  toFirstDecision.bytes <= decisionBarInBytes &&
  activations <= activationsBar;
const figures = { firstPage, pageBarInBytes, toFirstDecision, decisionBarInBytes, activations, pass };
console.log(process.argv.includes('--json') ? JSON.stringify(figures) : figures);
process.exitCode = pass ? 0 : 1;
