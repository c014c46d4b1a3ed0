// How does a test use the page with real keys alone? Tab to a thing, arrows inside a row, Enter or Space, letters.
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './driver.ts';

interface Way {
  readonly there: boolean;
  /** The key that leads towards it. */
  readonly key: string;
  /** The one to try when the first leads nowhere. */
  readonly other: string;
  /** Who has the focus now. */
  readonly at: string;
  /** The key that presses the target. */
  readonly presses: 'Enter' | 'Space';
}

/** Runs in the browser: where is the target from the focus, and which key leads there? */
function wayTo(target: Element): Way {
  const focus = document.activeElement ?? document.body;
  const describe = `${focus.tagName} ${focus.textContent?.slice(0, 40)} ${focus.getBoundingClientRect().top}`;
  const presses = target instanceof HTMLInputElement ? 'Space' : 'Enter';
  const known = { there: focus === target, at: describe, presses } as const;
  if (focus === target) return { ...known, key: '', other: '' };
  const row = target.closest('.sky, .cards, .stars-trends, .choice-options');
  const inside = row?.contains(focus) && focus !== row;
  if (!inside || !(focus instanceof HTMLElement)) {
    const before = focus.compareDocumentPosition(row ?? target) & Node.DOCUMENT_POSITION_PRECEDING;
    const back = focus !== document.body && before;
    return { ...known, key: back ? 'Shift+Tab' : 'Tab', other: 'Tab' };
  }
  const [from, to] = [focus.getBoundingClientRect(), target.getBoundingClientRect()];
  const x = to.left + to.width / 2 - from.left - from.width / 2;
  const y = to.top + to.height / 2 - from.top - from.height / 2;
  const sideways = x > 0 ? 'ArrowRight' : 'ArrowLeft';
  const upright = y > 0 ? 'ArrowDown' : 'ArrowUp';
  const far = Math.abs(x) > Math.abs(y) || Math.abs(y) < 5;
  return { ...known, key: far ? sideways : upright, other: far ? upright : sideways };
}

/** Runs in the browser: a label is pressed by its own radio button or switch. */
function controlOf(element: Element): Element {
  return (element instanceof HTMLLabelElement && element.control) || element;
}

/** Brings the focus there; says which key presses it. */
async function focusByKeys(page: Page, button: Locator): Promise<'Enter' | 'Space'> {
  const target = await button.evaluateHandle(controlOf);
  let last = '';
  for (let presses = 0; presses < 120; presses++) {
    const way = await page.evaluate(wayTo, target);
    if (way.there) return way.presses;
    await page.keyboard.press(way.at === last ? way.other : way.key);
    last = way.at;
  }
  throw new Error(`no key leads to ${await button.textContent()}`);
}

export const keys: Hands = {
  press: async (page, button) => page.keyboard.press(await focusByKeys(page, button)),
  write: async (field, text) => {
    await focusByKeys(field.page(), field);
    await field.page().keyboard.type(text);
  },
};
