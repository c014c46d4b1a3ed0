// How does a test get to the printed page of a game's identity sheet, and what does it read and measure there?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Entry, type Log, replay } from '../../src/core/engine/index.ts';
import { parseLog } from '../../src/core/table/parse-log.ts';
import { rules } from './game.ts';

export interface Recorded {
  readonly file: string;
  /** What the first page opens. */
  readonly text: string;
  readonly log: Log;
  readonly entries: readonly Entry[];
}

/** A game saved by the page, a bare log, or a recorded game with its outcome. */
export function recorded(file: string): Recorded {
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const whole = (data.log ?? data) as Record<string, unknown>;
  const { game: _, gathering: __, ...bare } = whole;
  const parsed = parseLog(bare);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.why.key}`);
  const replayed = replay(rules, parsed.log);
  if (!replayed.ok) throw new Error(`${file}: ${replayed.why.key}`);
  const text = JSON.stringify({ ...whole, game: 'concert-2030' });
  return { file, text, log: parsed.log, entries: replayed.replay.entries };
}

/** From the first page to the sheet of that game, its type fitted. */
export async function openSheet(page: Page, text: string): Promise<void> {
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.file-door input[type=file]').setInputFiles(file);
  await page.locator('.coda h1, .table').first().waitFor();
  await page.evaluate(() => {
    location.hash = '#/sheet';
  });
  await page.locator('.identity').waitFor();
  await fitted(page);
}

export async function fitted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 50)));
  });
}

/** Every field as full as it may be: the longest page there can be. */
export async function fillUp(page: Page, word: string): Promise<void> {
  for (const field of await page.locator('.identity textarea').all()) {
    const most = Number(await field.getAttribute('maxlength'));
    await field.fill(`${word} `.repeat(most).slice(0, most - 1));
  }
  await page.locator('.identity input[type=date]').fill('2030-09-30');
  await fitted(page);
}

export interface PageAction {
  readonly card: string;
  readonly about: string;
  readonly who: string;
}

export function actionsOn(page: Page): Promise<readonly PageAction[]> {
  return page.locator('.sheet-page .of-actions li').evaluateAll((items) =>
    items.map((item) => {
      const text = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';
      return { card: text('.page-action'), about: text('.page-about'), who: text('.page-who') };
    }),
  );
}

export interface Measures {
  /** Of a point. */
  readonly type: number;
  readonly clipped: readonly string[];
  /** The lowest contrast of any text with its ground, both in grey. */
  readonly contrast: number;
}

/** Runs in the browser, in print media: what is cut off or lies outside of A4 without its margins, and the weakest grey. */
function measure(): Measures {
  const MM = 96 / 25.4;
  const sheet = document.querySelector<HTMLElement>('.sheet-page');
  if (!sheet) throw new Error('no page to print');
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const linear = (value = 0) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const [red, green, blue] = channels(colour);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const isClear = channels(backgroundColor)[3] === 0;
    if (!isClear) return backgroundColor;
    return element.parentElement ? groundOf(element.parentElement) : 'rgb(255, 255, 255)';
  };
  const own = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const frame = sheet.getBoundingClientRect();
  const texts = [...sheet.querySelectorAll<HTMLElement>('*')].filter(own);
  const cut = (one: HTMLElement) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const isOut = left < frame.left - 1 || right > frame.left + 182 * MM + 1 || top < frame.top - 1;
    const isLow = bottom > frame.top + 266 * MM + 1;
    return isOut || isLow || one.scrollWidth > one.clientWidth + 1 || !one.checkVisibility();
  };
  const contrast = texts.map((one) => {
    const [a, b] = [light(getComputedStyle(one).color), light(groundOf(one))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
  return {
    type: Number.parseFloat(sheet.style.fontSize),
    clipped: texts.filter(cut).map((one) => one.textContent?.slice(0, 40) ?? ''),
    contrast: Math.min(...contrast),
  };
}

export async function measuresOf(page: Page): Promise<Measures> {
  await page.emulateMedia({ media: 'print' });
  const measured = await page.evaluate(measure);
  await page.emulateMedia({ media: null });
  return measured;
}
