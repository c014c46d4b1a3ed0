// Does everything still fit in a language whose words are four tenths longer? The page's own texts, drawn out.
import type { Page } from 'playwright-core';

/** Runs in the browser: each text grows by as many letters of its own. */
function drawOut(share: number): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const letters = text.trim();
    if (letters.length < 3 || !/[a-zà-ÿ]/i.test(letters)) continue;
    const more = Math.ceil(letters.length * share);
    const words = letters.split(/\s+/);
    let added = '';
    for (let i = 0; added.length < more; i++) added += ` ${words[i % words.length]}`;
    node.textContent = text.replace(letters, letters + added.slice(0, more));
  }
}

/** The +40 % language of a gallery: only the page that is open is changed. */
export function makeLonger(page: Page): Promise<void> {
  return page.evaluate(drawOut, 0.4);
}
