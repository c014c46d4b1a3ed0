// What do six people say before their first cloud? Each a reason, each pair a pitch, and one question together.
import type { Page } from 'playwright-core';
import type { Play } from './driver.ts';

export const QUESTION = 'Comment allons-nous, ensemble, ouvrir la halle ?';

/** Places among the twelve reasons: one hand of each of six people. */
const HANDS = [0, 2, 4, 8, 8, 11] as const;

/** Who acts where on the matrix, and what that pair brings and lacks when it is not what the page proposes. */
const PITCHES = [
  { chip: 0, cell: 0 },
  { chip: 1, cell: 4, needs: 0 },
  { chip: 2, cell: 8, needs: 1 },
] as const;

async function onward({ page, hands }: Play): Promise<void> {
  await hands.press(page, page.locator('.prelude-ways .is-primary'));
}

/** Reasons: the three rings say how many hands went up for each level. */
export async function sayReasons(play: Play): Promise<string | null> {
  const { page, hands } = play;
  for (const reason of HANDS) await hands.press(page, page.locator('.motive-more').nth(reason));
  const told = await page.locator('.motive-picture svg').getAttribute('aria-label');
  await onward(play);
  return told;
}

const chips = (page: Page, row: number) =>
  page.locator('.pitch-own .choice').nth(row).locator('.choice-option');

/** Crossed pitches: how many offers meet a wish. */
export async function pitch(play: Play): Promise<number> {
  const { page, hands } = play;
  for (const { chip, cell, ...more } of PITCHES) {
    await hands.press(page, chips(page, 0).nth(chip));
    await hands.press(page, page.locator('.pitch-cell').nth(cell));
    if ('needs' in more) await hands.press(page, chips(page, 2).nth(more.needs));
  }
  const met = await page.locator('.pitch-matches li').count();
  await onward(play);
  return met;
}

export async function ask(play: Play): Promise<void> {
  const { page, hands } = play;
  await hands.write(page.locator('.question textarea'), QUESTION);
  await onward(play);
}
