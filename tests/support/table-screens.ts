// Which steps and dialogs does a game have? One game, gone through in order: each step begins where the last one stopped.
import type { Page } from 'playwright-core';
import { beginAt, buttonsOn, type Language, type Play, playUntil, pointer } from './driver.ts';
import { openNearEnd } from './finished-game.ts';
import { passHands } from './led.ts';
import type { Screen } from './screens.ts';

async function playOf(page: Page): Promise<Play> {
  const language = (await page.locator('html').getAttribute('lang')) as Language;
  return { page, hands: pointer, language };
}

function step(name: string, selector: string): Screen {
  return {
    name: `game: ${name}`,
    route: 'game',
    path: '#/game',
    reach: async (page) => {
      await playUntil(await playOf(page), selector);
    },
  };
}

/** A sheet over the table, opened by the button that the selector names. */
function sheet(name: string, button: string): Screen {
  return {
    name: `game: ${name}`,
    route: 'game',
    path: '#/game',
    reach: async (page) => {
      await playUntil(await playOf(page), '.table.in-act, .table.in-agree');
      await turnTo(page, button);
      await page.locator(button).first().click();
      await page.locator('dialog[open]').waitFor();
    },
  };
}

/** A phone shows one part of the table at a time: turns to the one where the button is. */
async function turnTo(page: Page, button: string): Promise<void> {
  const places = page.locator('.places button:visible');
  for (let i = 0; i < (await places.count()); i++) {
    if (await page.locator(button).first().isVisible()) return;
    await places.nth(i).click();
  }
}

const begin: Screen = {
  name: 'game: observe',
  route: 'setup',
  path: '?seed=11&session=workshop',
  reach: async (page) => beginAt(await playOf(page)),
};

const guided: Screen = {
  name: 'game: the first card of the guided game',
  route: 'home',
  path: '#/',
  reach: async (page) => {
    await page.locator('.hero-buttons button').first().click();
    await page.locator('.table').waitFor();
    await page.locator('.play-card .card-face').first().click();
  },
};

const inList: Screen = {
  name: 'game: act in the list view',
  route: 'game',
  path: '#/game',
  reach: async (page) => {
    await playUntil(await playOf(page), '.table.in-act');
    const seen = await buttonsOn(page);
    const list = page.locator('.frame-tools button').first();
    if (seen.length > 0) await list.click();
    await page.locator('.table.is-list').waitFor();
  },
};

const backToBoard: Screen = {
  ...inList,
  name: 'game: back on the board',
  reach: async (page) => {
    await playUntil(await playOf(page), '.table.in-act');
    await page.locator('.frame-tools button').first().click();
    await page.locator('.table.is-board').waitFor();
  },
};

/** Five years by pointer are the pointer test's; here a file brings the game to its last decision. */
const ending: Screen = {
  name: 'game: the ending',
  route: 'home',
  path: '#/',
  reach: async (page) => {
    await openNearEnd(page);
    await playUntil(await playOf(page), '.ending');
  },
};

/** Several seats at one device: whose turn it is, and a hand that waits for its people. */
const around: Screen = {
  name: 'game: around one screen',
  route: 'lead',
  path: '#/lead',
  reach: async (page) => {
    const play = await playOf(page);
    await passHands(page, play.language);
    await beginAt(play);
    await playUntil(play, '.round');
  },
};

export const TABLE_SCREENS: readonly Screen[] = [
  guided,
  begin,
  step('point', '.pointer'),
  step('what the hands came to', '.plane'),
  sheet('stave', '.stave-button'),
  sheet('log', '.frame-tools button:nth-child(2)'),
  sheet('menu', '.frame-tools button:nth-child(3)'),
  step('act', '.table.in-act'),
  step('a card picked up', '.picked'),
  sheet('a cloud close up', '.cloud-more'),
  inList,
  backToBoard,
  step('the year played', '.beat'),
  step('what do we change', '.change'),
  step('the event of the second year', '.observe-event'),
  ending,
  around,
  step('a covered hand', '.cover'),
];
