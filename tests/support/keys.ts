// How does a test press a button with real keys alone? Tab to it, arrows inside a row, Enter.
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
}

/** Runs in the browser: where is the target from the focus, and which key leads there? */
function wayTo(target: Element): Way {
  const focus = document.activeElement ?? document.body;
  const describe = `${focus.tagName} ${focus.textContent?.slice(0, 40)} ${focus.getBoundingClientRect().top}`;
  if (focus === target) return { there: true, key: '', other: '', at: describe };
  const row = target.closest('.sky, .cards, .stars-trends');
  const inside = row?.contains(focus) && focus !== row;
  if (!inside || !(focus instanceof HTMLElement)) {
    const before = focus.compareDocumentPosition(row ?? target) & Node.DOCUMENT_POSITION_PRECEDING;
    const back = focus !== document.body && before;
    return { there: false, key: back ? 'Shift+Tab' : 'Tab', other: 'Tab', at: describe };
  }
  const [from, to] = [focus.getBoundingClientRect(), target.getBoundingClientRect()];
  const x = to.left + to.width / 2 - from.left - from.width / 2;
  const y = to.top + to.height / 2 - from.top - from.height / 2;
  const sideways = x > 0 ? 'ArrowRight' : 'ArrowLeft';
  const upright = y > 0 ? 'ArrowDown' : 'ArrowUp';
  const far = Math.abs(x) > Math.abs(y) || Math.abs(y) < 5;
  return { there: false, key: far ? sideways : upright, other: far ? upright : sideways, at: describe };
}

async function focusByKeys(page: Page, button: Locator): Promise<void> {
  const target = await button.elementHandle();
  if (!target) throw new Error('there is no such button');
  let last = '';
  for (let presses = 0; presses < 120; presses++) {
    const way = await page.evaluate(wayTo, target);
    if (way.there) return;
    await page.keyboard.press(way.at === last ? way.other : way.key);
    last = way.at;
  }
  throw new Error(`no key leads to ${await button.textContent()}`);
}

export const keys: Hands = {
  press: async (page, button) => {
    await focusByKeys(page, button);
    await page.keyboard.press('Enter');
  },
};
