// Which screens, dialogs and steps does the page have, and how does one get to each? Axe, reflow and target sizes run on all.
import type { Page } from 'playwright-core';
import { ROUTES, type Route } from '../../src/client/app/route.ts';
import { openFinished } from './finished-game.ts';
import { LED_SCREENS } from './led-screens.ts';
import { TABLE_SCREENS } from './table-screens.ts';

export interface Screen {
  readonly name: string;
  readonly route: Route;
  /** What follows the address. */
  readonly path: string;
  /** What to press once there; screens without it are reached by address alone. */
  readonly reach?: (page: Page) => Promise<void>;
}

/** Screens of a game are reached by playing; all others by their address. */
const PLAYED = ['game', 'debrief', 'prelude'];

const byAddress: readonly Screen[] = ROUTES.filter((route) => !PLAYED.includes(route)).map((route) => ({
  name: route,
  route,
  path: `#/${route === 'home' ? '' : route}`,
}));

const overScreens: readonly Screen[] = [
  {
    name: 'help dialog',
    route: 'home',
    path: '#/',
    reach: (page) => page.locator('.bar-tools button').nth(0).click(),
  },
  {
    name: 'settings dialog',
    route: 'home',
    path: '#/',
    reach: async (page) => {
      await page.locator('.bar-tools button').nth(1).click();
      await page.locator('dialog .settings').waitFor();
    },
  },
  {
    name: 'erase dialog',
    route: 'privacy',
    path: '#/privacy',
    reach: (page) => page.locator('.erase button').click(),
  },
  {
    name: 'shared game',
    route: 'setup',
    path: '?seed=7&session=lesson&role=company',
    reach: async () => undefined,
  },
  { name: 'broken link', route: 'setup', path: '?seed=x&session=lesson', reach: async () => undefined },
  {
    name: 'file that cannot be read',
    route: 'home',
    path: '#/',
    reach: async (page) => {
      const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from('{') };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('.file-door .field-error:not(:empty)').waitFor();
    },
  },
];

const afterwards: readonly Screen[] = [
  { name: 'debrief', route: 'home', path: '#/', reach: (page) => openFinished(page) },
  {
    name: 'debrief: a sentence and the moments it rests on',
    route: 'home',
    path: '#/',
    reach: async (page) => {
      await openFinished(page);
      await page.locator('.turn .said summary').first().click();
      await page.locator('.turn .rests').waitFor();
    },
  },
];

/** Where a group writes: reached from its debrief. */
const written: Screen = {
  name: 'identity sheet',
  route: 'home',
  path: '#/',
  reach: async (page) => {
    await openFinished(page);
    await page.locator('.of-sheet a').click();
    await page.locator('.identity').waitFor();
  },
};

export const SCREENS: readonly Screen[] = [
  ...byAddress,
  ...overScreens,
  ...TABLE_SCREENS,
  ...afterwards,
  written,
  ...LED_SCREENS,
];

/** Goes to a screen; from a fresh page where something is to be pressed or the last one had something open. */
export async function visit(page: Page, screen: Screen): Promise<void> {
  if (screen.reach) await page.goto('about:blank');
  await page.goto(`./${screen.path}`);
  await page.locator(`main.is-${screen.route} h1`).waitFor();
  await page.locator('.busy').waitFor({ state: 'detached' });
  await screen.reach?.(page);
  await settled(page);
}

/** What the page measures of itself (does this box scroll?) comes a frame after what it shows. */
export async function settled(page: Page): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let i = 0; i < 3; i++) await page.evaluate(frame);
}
