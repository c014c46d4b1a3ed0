// Do two pieces of text lie over each other, so that neither can be read?
import type { Page } from 'playwright-core';

const UNSEEN = '.hidden-text, [aria-hidden=true], .skip-link, [inert], option, svg';
/** Less than this in either direction is the air around letters. */
const AIR = 4;

interface Box {
  /** Which element with text of its own, in the order of the page. */
  readonly index: number;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the browser: every line of text that is seen, cut to what its boxes let through. */
function boxesOf(unseen: string): Box[] {
  const within = document.querySelector('dialog[open]') ?? document.body;
  const clip = (element: Element, line: DOMRect) => {
    let { left, top, right, bottom } = line;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const around = at.getBoundingClientRect();
      [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
      [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
    }
    return { left, top, right, bottom };
  };
  return [...within.querySelectorAll('*')].flatMap((element, index) => {
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isSeen || element.closest(unseen)) return [];
    const name = `${element.tagName}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((line) => ({ index, name, ...clip(element, line) }));
    });
  });
}

/** Runs in the browser: is this element what one sees there, or does something opaque lie over it? */
function isSeenAt({ index, x, y }: { index: number; x: number; y: number }): boolean {
  const within = document.querySelector('dialog[open]') ?? document.body;
  const element = within.querySelectorAll('*')[index];
  if (!element) return false;
  const there = document.elementsFromPoint(x, y);
  if (there.length === 0) return false;
  for (const over of there) {
    if (over === element || element.contains(over)) return true;
    if (over.contains(element)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(over);
    if (!/, 0\)$|transparent/.test(backgroundColor) || backgroundImage !== 'none') return false;
  }
  return true;
}

function meeting(one: Box, other: Box): { x: number; y: number } | null {
  const [left, right] = [Math.max(one.left, other.left), Math.min(one.right, other.right)];
  const [top, bottom] = [Math.max(one.top, other.top), Math.min(one.bottom, other.bottom)];
  if (one.index === other.index || right - left <= AIR || bottom - top <= AIR) return null;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Pairs of texts that are both seen where they meet; pages are looked at as they stand, without scrolling. */
export async function textOverlaps(page: Page): Promise<string[]> {
  const boxes = await page.evaluate(boxesOf, UNSEEN);
  const faults: string[] = [];
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      const at = meeting(one, other);
      if (!at) continue;
      const seen = [one, other].map(({ index }) => page.evaluate(isSeenAt, { index, ...at }));
      if ((await Promise.all(seen)).every(Boolean)) faults.push(`${one.name} meets ${other.name}`);
    }
  }
  return [...new Set(faults)];
}
