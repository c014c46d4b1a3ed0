// What on the page is cut off, runs out sideways, or is too small to be pressed?
import type { Page } from 'playwright-core';

const LEAST_TARGET = 44;
/** Not there to be seen, or not there now. */
const UNSEEN = '.hidden-text, [aria-hidden=true], .skip-link, [inert], option';
const TARGETS = 'a[href], button, select, summary, input:not(.hidden-text), label:has(input)';

/** Runs in the browser: text that is clipped or lies outside of the window. */
function textFaults(unseen: string): string[] {
  const width = document.documentElement.clientWidth;
  const words = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  /** A box with a name that fits the window and that keys can scroll: what is wider inside is within reach. */
  const isReach = (box: Element) => {
    const { left, right } = box.getBoundingClientRect();
    const scrolls = box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX === 'auto';
    return scrolls && box.matches('[tabindex="0"][aria-label]') && left >= -1 && right <= width + 1;
  };
  const inReach = (element: Element): boolean => {
    const { parentElement } = element;
    return parentElement !== null && (isReach(parentElement) || inReach(parentElement));
  };
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => words(element) && element.checkVisibility() && !element.closest(unseen))
    .flatMap((element) => {
      const name = `${element.tagName}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
      const { left, right } = element.getBoundingClientRect();
      // A single point is not cut off: it is there to be heard.
      const isCut = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      const isOut = (left < -1 || right > width + 1) && !inReach(element);
      return [...(isCut ? [`clipped: ${name}`] : []), ...(isOut ? [`outside: ${name}`] : [])];
    });
}

interface Search {
  readonly targets: string;
  readonly unseen: string;
  readonly least: number;
}

/** Runs in the browser: what can be pressed and is too small. A link inside a sentence may be as low as its line. */
function targetFaults({ targets, unseen, least }: Search): string[] {
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  return [...document.body.querySelectorAll<HTMLElement>(targets)]
    .filter((target) => target.checkVisibility() && !target.closest(unseen) && !isInSentence(target))
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      if (Math.min(width, height) >= least - 0.5) return [];
      const name = target.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
      return [`target ${Math.round(width)} × ${Math.round(height)}: ${target.tagName} "${name}"`];
    });
}

function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
}

export async function layoutFaults(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(sideways)),
    ...(await page.evaluate(textFaults, UNSEEN)),
    ...(await page.evaluate(targetFaults, { targets: TARGETS, unseen: UNSEEN, least: LEAST_TARGET })),
  ];
}
