// Is the town light enough for a computer without a graphics card? `npm run bench -- board [--json]`, which also
// writes docs/performance.md unless it prints JSON.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { boardPageFiles, serveBoardPage } from '../support/board-page.ts';
import { CHANGES, TOWN } from '../support/board-pictures.ts';
import { boardReport } from '../support/board-report.ts';
import { frames, look, measureMs, measureSteps, shown } from '../support/board-steps.ts';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { root } from '../support/root.ts';
import { serveBuiltPage } from '../support/site.ts';
import { quietest, type Round, yearInPlay } from '../support/year-in-play.ts';

const bars = { stepTimesEmpty: 2, framesPerSecond: 25, idleShare: 0.05, longTaskInMs: 50 };
const rounds = 3;

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '2030' }, json: { type: 'boolean' } },
});

const round = (value: number): number => Math.round(value * 1000) / 1000;

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function share(session: CDPSession, page: Page): Promise<number> {
  const before = await busySeconds(session);
  await page.waitForTimeout(measureMs);
  return ((await busySeconds(session)) - before) / (measureMs / 1000);
}

/** The longest task while each kind of change comes on stage, in milliseconds; 0: none above 50. Three rounds, of
 * which the quietest counts: what the board does wrong it does in each, what else the computer does is not its fault. */
async function changes(page: Page): Promise<Record<string, number>> {
  const longest: Record<string, number> = {};
  let count = 1;
  await page.waitForTimeout(600);
  const all = Array.from({ length: rounds }, () => Object.entries(CHANGES)).flat();
  for (const [name, picture] of all) {
    await page.evaluate(() => window.boardPage.longTasks.splice(0));
    await page.evaluate((next) => window.boardPage.board?.show(next), picture);
    count += 1;
    await shown(page, count);
    await page.waitForTimeout(600);
    const held = Math.round(Math.max(0, ...(await page.evaluate(() => window.boardPage.longTasks))));
    longest[name] = Math.min(held, longest[name] ?? held);
  }
  return longest;
}

const site = await serveBoardPage();
const choice = await chooseBrowser();
const browser = await launch(choice);

async function open(): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(site.url);
  return { page, session };
}

/** A meter that never complains proves nothing: it must see a task that was planted. */
async function seesPlanted(): Promise<boolean> {
  const { page } = await open();
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 80;
      while (performance.now() < end);
    });
  });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => window.boardPage.longTasks.length);
  await page.close();
  return seen > 0;
}

async function measureBoard() {
  const { page, session } = await open();
  const renderer = await page.evaluate(([p, l]) => window.boardPage.mount(p, l), [TOWN, look] as const);
  await shown(page, 1);
  const longestTask = await changes(page);
  const { drawing, seconds } = await frames(page);
  const movingShare = await share(session, page);
  await page.waitForSelector('canvas[data-state="asleep"]', { timeout: 60_000 });
  const idleShare = await share(session, page);
  await page.close();
  const framesPerSecond = drawing.length / seconds;
  return { renderer, longestTask, framesPerSecond, movingShare, idleShare };
}

/** The first year of a lesson, sound on: three rounds, and up to three more while the computer is busy with other things. */
async function measureYear() {
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  const page = await serveBuiltPage();
  const years: Round[] = [];
  let year = quietest(years, bars.longTaskInMs);
  while (
    years.length < rounds ||
    (years.length < 2 * rounds && year.clock.milliseconds > bars.longTaskInMs)
  ) {
    years.push(await yearInPlay(browser, `${page.url}?seed=${options.seed}&session=lesson`));
    year = quietest(years, bars.longTaskInMs);
  }
  await page.close();
  return year;
}

const board = await measureBoard();
const { stepInMs, emptyStepInMs } = await measureSteps(
  board.renderer,
  rounds,
  async () => (await open()).page,
);
const meterSees = await seesPlanted();
const year = await measureYear();
await browser.close();
await site.close();

const stepTimesEmpty = stepInMs / emptyStepInMs;
const pass =
  meterSees &&
  stepTimesEmpty <= bars.stepTimesEmpty &&
  board.framesPerSecond >= bars.framesPerSecond &&
  board.idleShare <= bars.idleShare &&
  Object.values(board.longestTask).every((ms) => ms <= bars.longTaskInMs) &&
  year.sounded &&
  year.seesPlanted &&
  year.own.milliseconds <= bars.longTaskInMs &&
  year.clock.milliseconds <= bars.longTaskInMs;
const figures = {
  renderer: board.renderer,
  stepInMs: round(stepInMs),
  emptyStepInMs: round(emptyStepInMs),
  stepTimesEmpty: round(stepTimesEmpty),
  framesPerSecond: round(board.framesPerSecond),
  movingShare: round(board.movingShare),
  idleShare: round(board.idleShare),
  meterSees,
  longestTask: board.longestTask,
  year,
  ...boardPageFiles(),
  bars,
  pass,
};
if (options.json) console.log(JSON.stringify(figures));
else {
  console.dir(figures, { depth: null });
  writeFileSync(join(root, 'docs/performance.md'), boardReport(figures, choice.name));
}
process.exitCode = pass ? 0 : 1;
