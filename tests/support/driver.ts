// How does a test play like a person? It reads the buttons of the page and presses them, by pointer or by real keys.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from './root.ts';

export interface Hands {
  /** A button, a link, or the label of a choice. */
  readonly press: (page: Page, button: Locator) => Promise<void>;
  /** Goes to a field and types. */
  readonly write: (field: Locator, text: string) => Promise<void>;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly covered: string | null;
  readonly words: string | null;
}

/** Runs in the browser: the middle of a button brought into sight, and what lies over it. */
function spotOf(button: Element): Spot {
  button.scrollIntoView({ block: 'center', inline: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const covered = hit && button.contains(hit) ? null : hit ? `${hit.localName}.${hit.className}` : 'nothing';
  return { x, y, covered, words: button.textContent };
}

const SETTLED_IN_MS = 3000;

/** As a person does, it waits for what moves to come to rest. */
async function point(page: Page, button: Locator): Promise<void> {
  const until = Date.now() + SETTLED_IN_MS;
  for (;;) {
    // A button that others have taken away meanwhile does not come back.
    const { x, y, covered, words } = await button.evaluate(spotOf, undefined, { timeout: SETTLED_IN_MS });
    if (covered === null) return page.mouse.click(x, y);
    if (Date.now() > until) throw new Error(`"${words}" lies under ${covered}`);
    await page.waitForTimeout(100);
  }
}

/** A real pointer that goes there and presses what it finds. */
export const pointer: Hands = {
  press: point,
  write: async (field, text) => {
    await point(field.page(), field);
    await field.page().keyboard.type(text);
  },
};

export type Language = 'fr' | 'en';

/** The words of a button as it is named on the page; what is filled in may be anything. */
export function wordsIn(language: Language): (key: string) => RegExp {
  const data: unknown = JSON.parse(readFileSync(join(root, 'locales', language, 'game.json'), 'utf8'));
  return (key) => {
    const text = key
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], data);
    if (typeof text !== 'string') throw new Error(`no words for ${key}`);
    const escaped = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    return new RegExp(escaped.replace(/\{\{\w+\}\}/g, '.+'), 'u');
  };
}

export interface Seen {
  /** Its place among all buttons of the page. */
  readonly index: number;
  readonly name: string;
  readonly pressed: boolean;
}

/** What can be pressed now: seen, enabled, and not behind a dialog. */
export function buttonsOn(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    return [...document.querySelectorAll('button')].flatMap((button, index) => {
      const there = button.checkVisibility() && !button.disabled && (!dialog || dialog.contains(button));
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      return there ? [{ index, name, pressed: button.getAttribute('aria-pressed') === 'true' }] : [];
    });
  });
}

/** A way to go on: the words of its button, and whether one such button pressed already is enough. */
interface Move {
  readonly key: string;
  readonly once?: boolean;
  /** Not a button that says this. */
  readonly unless?: readonly string[];
  /** Not while such a button is there. */
  readonly without?: string;
}

/** What a person tries, in this order: answer, go on reading, mark, pay, give, be ready. */
const MOVES: readonly Move[] = [
  { key: 'cover.take' },
  { key: 'ask.yes' },
  { key: 'ask.no' },
  { key: 'dock.observed' },
  { key: 'dock.play' },
  { key: 'dock.all' },
  { key: 'stars.place' },
  { key: 'cloud.markImportant', once: true },
  { key: 'cloud.markHand', once: true },
  { key: 'dock.noted' },
  { key: 'dock.onThree' },
  { key: 'house.payName', without: 'house.backName' },
  { key: 'card.giveTo' },
  { key: 'card.cost_one', once: true, unless: ['card.still.effort', 'card.still.noTrend'] },
  { key: 'card.cost_other', once: true, unless: ['card.still.effort', 'card.still.noTrend'] },
  { key: 'dock.ready.house' },
  { key: 'dock.ready.act' },
  { key: 'dock.again' },
  { key: 'dock.nextYear' },
  { key: 'dock.finish' },
];

/** The whole name of a button; of a card, the part that says what it costs. */
function isNamed(name: string, { key }: Move, words: (key: string) => RegExp): boolean {
  const { source, flags } = words(key);
  const sought = key.startsWith('card.cost') ? source : `^(${source})$`;
  return new RegExp(sought, flags).test(name.trim());
}

function fitting(move: Move, seen: readonly Seen[], words: (key: string) => RegExp): Seen | null {
  const alike = seen.filter(({ name }) => isNamed(name, move, words));
  if (move.once && alike.some(({ pressed }) => pressed)) return null;
  const { without } = move;
  if (without && seen.some(({ name }) => words(without).test(name))) return null;
  const refused = (move.unless ?? []).map(words);
  return alike.find(({ name, pressed }) => !pressed && !refused.some((word) => word.test(name))) ?? null;
}

export interface Play {
  readonly page: Page;
  readonly hands: Hands;
  readonly language: Language;
}

/** Runs in the browser: what a press changes is there with the next frame. */
function nextFrame(): Promise<unknown> {
  return new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
}

/** Does the next thing a person would do; says which, or null when there is nothing to do. */
export async function moveOn({ page, hands, language }: Play): Promise<string | null> {
  const words = wordsIn(language);
  const seen = await buttonsOn(page);
  for (const move of MOVES) {
    const button = fitting(move, seen, words);
    if (!button) continue;
    await hands.press(page, page.locator('button').nth(button.index));
    await page.evaluate(nextFrame);
    return move.key;
  }
  return null;
}

/** Plays until the page shows what the selector names. Throws when there is nothing left to press before. */
export async function playUntil(play: Play, selector: string): Promise<number> {
  const MOST = 600;
  for (let moves = 0; moves < MOST; moves++) {
    if ((await play.page.locator(selector).count()) > 0) return moves;
    const moved = await moveOn(play);
    if (moved === null) {
      const seen = await buttonsOn(play.page);
      throw new Error(`nothing to press before ${selector}: ${seen.map(({ name }) => name).join(' | ')}`);
    }
  }
  throw new Error(`${selector} did not come within ${MOST} moves`);
}

/** Opens the table of a shared game: address, one press. */
export async function beginAt(play: Play): Promise<void> {
  const { page, hands } = play;
  const begin = page.locator('main .button.is-primary').first();
  await begin.waitFor();
  await hands.press(page, begin);
  await page.locator('.table').waitFor();
}
