// How long is a step of the board, and of an empty scene beside it?
import type { Page } from 'playwright-core';
import type { Renderer } from '../../src/client/board/stage/probe.ts';
import { TOWN } from './board-pictures.ts';

export const look = { palette: 'dusk', motion: 'full' } as const;
export const measureMs = 4000;
/** Until the browser has made fast code of what every step does. */
const runInSeconds = 8;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export async function shown(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (n) => Number(document.querySelector('canvas')?.dataset.shown ?? 0) >= n,
    count,
    { polling: 50 },
  );
}

/** Lets the page run in, somebody moving on it so that it stays awake, then times its frames. */
export async function frames(page: Page) {
  for (let second = 0; second < runInSeconds; second++) {
    await page.waitForTimeout(1000);
    await page.mouse.move(100 + second, 100);
  }
  await page.evaluate(() => window.boardPage.restart());
  await page.waitForTimeout(measureMs);
  return page.evaluate(() => window.boardPage.figures());
}

async function measureEmpty(page: Page, renderer: Renderer): Promise<number> {
  await page.evaluate((which) => window.boardPage.mountEmpty(which), renderer);
  const { drawing } = await frames(page);
  await page.close();
  return mean(drawing);
}

async function measureStep(page: Page): Promise<number> {
  await page.evaluate(([p, l]) => window.boardPage.mount(p, l), [TOWN, look] as const);
  await shown(page, 1);
  const { drawing } = await frames(page);
  await page.close();
  return mean(drawing);
}

/** Board and empty scene by turns: of each the quietest round counts, so that other work on the computer weighs on neither. */
export async function measureSteps(renderer: Renderer | 'none', rounds: number, open: () => Promise<Page>) {
  if (renderer === 'none') throw new Error('no board where it is to be measured');
  const steps: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await measureEmpty(await open(), renderer));
    steps.push(await measureStep(await open()));
  }
  return { stepInMs: Math.min(...steps), emptyStepInMs: Math.min(...empty) };
}
