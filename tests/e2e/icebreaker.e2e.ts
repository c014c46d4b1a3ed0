// Can a room of four teams spend its ten minutes on one screen, from the first page to the last word?
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../support/browser.ts';
import { drawsSeed } from '../support/seed.ts';

const VISITS = [
  ['association', 'company'],
  ['company', 'authority'],
  ['authority', 'research'],
  ['research', 'association'],
] as const;

type Press = (page: Page, selector: string) => Promise<void>;

const byPointer: Press = (page, selector) => page.locator(selector).click();
const byKeyboard: Press = async (page, selector) => {
  await page.locator(selector).focus();
  await page.keyboard.press('Enter');
};

interface Dealt {
  readonly id: string;
  readonly slot: string;
}

/** What everybody in the room sees: each corner's cards, as the need each of them meets. */
async function cardsOf(page: Page, seat: string): Promise<readonly Dealt[]> {
  return await page.locator(`.ice-corner.of-${seat} .ice-card`).evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.getAttribute('data-card') ?? '',
      slot: `${/of-\w+/.exec(card.className)} ${card.querySelector('.icon')?.getAttribute('aria-label')}`,
    })),
  );
}

const themeOf = ({ slot }: Dealt) => slot.split(' ')[0];

/** In silence: both cards where the corner has most. */
async function voteAlone(page: Page, press: Press): Promise<void> {
  for (const [seat] of VISITS) {
    const cards = await cardsOf(page, seat);
    const twins = cards.filter(
      (card) => cards.filter((other) => themeOf(other) === themeOf(card)).length === 2,
    );
    for (const { id } of twins.slice(0, 2)) await press(page, `[data-card="${id}"]`);
  }
}

/** After the visit: what the corner one went to cannot bring. */
async function voteTogether(page: Page, press: Press): Promise<void> {
  for (const [seat, to] of VISITS) {
    const theirs = await cardsOf(page, to);
    const own = (await cardsOf(page, seat)).filter(({ slot }) => !theirs.some((card) => card.slot === slot));
    expect(own).toHaveLength(2);
    for (const { id } of own) await press(page, `[data-card="${id}"]`);
  }
}

const counts = (page: Page) => page.locator('.ice-counts strong').allTextContents();

/** A room does not scroll: pixels of the page below its first screen. */
const below = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

interface Tour {
  readonly page: Page;
  readonly press: Press;
  readonly forward: () => Promise<void>;
}

async function play({ page, press, forward }: Tour): Promise<void> {
  const at = async (moment: string) => {
    await page.locator(`.ice.in-${moment}`).waitFor();
    expect([moment, await below(page)]).toEqual([moment, 0]);
  };
  await at('corner');
  await forward();
  await at('motives');
  for (const motive of ['learn', 'learn', 'share', 'future']) await press(page, `[data-motive=${motive}]`);
  expect(await page.locator('.lamp').count()).toBe(4);
  expect(await page.locator('.motive-sum strong').allTextContents()).toEqual(['2', '1', '1']);
  await forward();
  await at('vote');
  await voteAlone(page, press);
  await forward();
  await at('reveal');
  expect(await counts(page)).toEqual(['4', '4', '0']);
  await forward();
  await at('messenger');
  for (const [from, to] of VISITS) await press(page, `.ice-corner.of-${from} [data-to=${to}]`);
  expect(await page.locator('.lantern-string').count()).toBe(4);
  await forward();
  await at('voteAgain');
  await voteTogether(page, press);
  await forward();
  await at('revealAgain');
  expect(await counts(page)).toEqual(['8', '0', '1']);
  expect(await page.locator('.ice-cloud.is-clear').count()).toBe(1);
  await forward();
  await at('changed');
  expect(await counts(page)).toEqual(['4', '4', '0', '8', '0', '1']);
  await forward();
  await at('word');
}

describe('four teams of five', () => {
  test('in French, by pointer, from the first page to the last word', async () => {
    const { page, problems } = await openPage({
      reducedMotion: 'reduce',
      before: drawsSeed,
      viewport: { width: 1366, height: 768 },
    });
    await page.locator('.home-doors a[href="#/icebreaker"]').click();
    await play({ page, press: byPointer, forward: () => page.locator('.ice-next').click() });
    await page.locator('.ice-after .button').first().click();
    await page.locator('.ice.in-corner').waitFor();
    expect(problems).toEqual([]);
  });

  test('in English, by keyboard and clicker alone', async () => {
    const { page, problems } = await openPage({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      before: drawsSeed,
      viewport: { width: 1920, height: 1080 },
    });
    await byKeyboard(page, '.home-doors a[href="#/icebreaker"]');
    await play({ page, press: byKeyboard, forward: () => page.keyboard.press('PageDown') });
    await page.keyboard.press('PageUp');
    await page.locator('.ice.in-changed').waitFor();
    expect(problems).toEqual([]);
  });
});

test('a reload stays where the group was, and a step back turns the cards face down again', async () => {
  const { page } = await openPage({ path: '#/icebreaker', reducedMotion: 'reduce', before: drawsSeed });
  const next = () => page.locator('.ice-next').click();
  await next();
  await byPointer(page, '[data-motive=trust]');
  await next();
  await voteAlone(page, byPointer);
  await page.reload();
  await page.locator('.ice.in-vote').waitFor();
  expect(await page.locator('.ice-card.is-given').count()).toBe(8);
  await next();
  await page.locator('.ice.in-reveal').waitFor();
  await page.reload();
  await page.locator('.ice.in-reveal').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.ice.in-vote').waitFor();
  expect(await page.locator('.ice-card.is-given').count()).toBe(8);
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.lamp').count()).toBe(1);
});

test('every kind of moment is accessible, on a phone as well', async () => {
  const { page } = await openPage({
    path: '#/icebreaker',
    device: 'phone',
    reducedMotion: 'reduce',
    before: drawsSeed,
  });
  const next = () => page.locator('.ice-next').click();
  const look = async () => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  };
  await page.locator('.ice.in-corner').waitFor();
  await next();
  await byPointer(page, '[data-motive=trust]');
  await look();
  await next();
  await voteAlone(page, byPointer);
  await look();
  await next();
  await look();
  await next();
  for (const [from, to] of VISITS) await byPointer(page, `.ice-corner.of-${from} [data-to=${to}]`);
  await look();
  await next();
  await voteTogether(page, byPointer);
  await next();
  await look();
  await next();
  await look();
  await next();
  await look();
});
