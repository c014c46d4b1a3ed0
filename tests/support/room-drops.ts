// How does a device of a room lose its tab or its line, and what does it say then?
import type { Page } from 'playwright-core';
import type { Device } from './classroom.ts';
import { roomWords } from './room-words.ts';

/** The tab is gone; the first page leads back with one press. */
export async function tabAgain({ page, context }: Device, code: string): Promise<Page> {
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await again.locator('.hero-buttons button', { hasText: code.slice(0, 3) }).click();
  return again;
}

export const isLost = ({ page, language }: Device, key = 'line.lost') =>
  page.locator('.line-sign.is-lost', { hasText: roomWords(language, key) }).waitFor();

/** Connected again, and it was said. */
export async function isBack({ page, language }: Device): Promise<void> {
  await page.locator('.line-sign.is-up').waitFor();
  await page
    .locator('[aria-live]', { hasText: roomWords(language, 'line.back') })
    .waitFor({ state: 'attached' });
}
