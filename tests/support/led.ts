// How does a test begin around one screen? By the door of whoever leads.
import type { Page } from 'playwright-core';
import { type Hands, type Language, pointer } from './driver.ts';

/** From the first page to the set-up of a led game. */
export async function openLead(page: Page, hands: Hands = pointer): Promise<void> {
  await hands.press(page, page.locator('.home-doors a[href="#/lead"]'));
  await page.locator('main.is-lead h1').waitFor();
}

/** The settings a first session does not ask for. */
export async function openMore(page: Page, hands: Hands = pointer): Promise<void> {
  await hands.press(page, page.locator('.lead-more > summary'));
  await page.locator('.lead-more[open]').waitFor();
}

const PASSED = { fr: 'main en main', en: 'hand to hand' } as const;

/** The screen goes from hand to hand: hands are covered in between. */
export async function passHands(page: Page, language: Language): Promise<void> {
  await openMore(page);
  await page.locator('.choice-option').filter({ hasText: PASSED[language] }).click();
}
