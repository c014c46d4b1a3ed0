// Which pages does the gallery show? Every screen of the table of screens, on three sizes, in two languages and a longer one.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FurnishedRooms } from '../furnished-rooms.ts';
import { layoutFaults } from '../layout-faults.ts';
import { keepPreferences } from '../preferences.ts';
import { ROOM_SCREENS } from '../room-screens.ts';
import { visitRoom } from '../room-visit.ts';
import { root } from '../root.ts';
import { SCREENS, visit } from '../screens.ts';
import { makeLonger } from './longer.ts';
import { textOverlaps } from './text-overlaps.ts';

export const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'projector', width: 1920, height: 1080 },
] as const;
export type Size = (typeof SIZES)[number];

export const LANGUAGES = ['fr', 'en'] as const;

export interface Sheet {
  readonly size: Size;
  readonly language: (typeof LANGUAGES)[number];
}

/** Where pages come from: the built page alone, and a server with people in its rooms. */
export interface Places {
  readonly url: string;
  readonly rooms: FurnishedRooms;
}

type Look = (page: Page, name: string) => Promise<void>;

/** Every screen in its order: goes there and looks. */
async function eachScreen(page: Page, rooms: FurnishedRooms, look: Look): Promise<void> {
  for (const screen of SCREENS) {
    await visit(page, screen);
    await look(page, screen.name);
    // A page that was drawn out is not gone on with.
    if (!screen.reach) await page.goto('about:blank');
  }
  for (const screen of ROOM_SCREENS) {
    await visitRoom(page, rooms, { screen, look: () => look(page, screen.name) });
  }
}

export interface Faults {
  readonly pictures: number;
  /** Text cut off or outside, or a page too wide. */
  readonly clipped: readonly string[];
  readonly overlapping: readonly string[];
  readonly smallTargets: readonly string[];
}

export const folder = join(root, 'gallery');

async function faultsOf(page: Page, where: string): Promise<Omit<Faults, 'pictures'>> {
  const layout = (await layoutFaults(page)).map((fault) => `${where}: ${fault}`);
  const overlapping = (await textOverlaps(page)).map((fault) => `${where}: ${fault}`);
  const isTarget = (fault: string) => fault.includes(': target ');
  return {
    clipped: layout.filter((fault) => !isTarget(fault)),
    smallTargets: layout.filter(isTarget),
    overlapping,
  };
}

/** All screens of one size and language: both palettes are pictured, and the longer language is measured. */
export async function takeSheet(
  browser: Browser,
  { url, rooms }: Places,
  { size, language }: Sheet,
): Promise<Faults> {
  const isPhone = size.name === 'phone';
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: size.width, height: size.height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  await keepPreferences({ language })(context);
  const page = await context.newPage();
  const kept: Omit<Faults, 'pictures'>[] = [];
  let pictures = 0;
  const take = async (name: string, palette: string) => {
    const path = join(folder, size.name, `${language}-${palette}`);
    mkdirSync(path, { recursive: true });
    await page.screenshot({ path: join(path, `${name}.jpg`), type: 'jpeg', quality: 80 });
    pictures++;
  };
  let i = 0;
  await eachScreen(page, rooms, async (_, screen) => {
    const name = `${String(i++).padStart(2, '0')}-${screen.replace(/[^a-z0-9]+/gi, '-')}`;
    const where = `${size.name}, ${language}, ${screen}`;
    await take(name, 'dusk');
    kept.push(await faultsOf(page, where));
    await page.evaluate(() => document.documentElement.setAttribute('data-palette', 'contrast'));
    await take(name, 'contrast');
    await page.evaluate(() => document.documentElement.setAttribute('data-palette', 'dusk'));
    if (language !== 'fr') return;
    await makeLonger(page);
    kept.push(await faultsOf(page, `${where}, longer`));
    await take(name, 'longer');
  });
  await context.close();
  return {
    pictures,
    clipped: kept.flatMap((faults) => faults.clipped),
    overlapping: kept.flatMap((faults) => faults.overlapping),
    smallTargets: kept.flatMap((faults) => faults.smallTargets),
  };
}
