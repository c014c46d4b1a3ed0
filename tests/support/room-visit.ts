// How does a page come to a screen of a room? It shows the token of a place, as a device does that was there before.
import type { Page } from 'playwright-core';
import type { Pass } from '../../src/client/app/passes.ts';
import type { FurnishedRoom, FurnishedRooms } from './furnished-rooms.ts';
import { settled } from './screens.ts';

export interface RoomScreen {
  readonly name: string;
  readonly reach: (page: Page, rooms: FurnishedRooms) => Promise<void>;
  /** Leaves the rooms as they were. */
  readonly after?: (page: Page, rooms: FurnishedRooms) => Promise<void>;
}

export type Place = Pick<Pass, 'code' | 'token' | 'right'>;

/** From a fresh page of the server, with this place kept on the device. */
export async function come(
  page: Page,
  { url }: FurnishedRooms,
  at: { path: string; place?: Place },
): Promise<void> {
  await page.goto(`${url}health`);
  const passes = at.place ? [{ ...at.place, when: Date.now() }] : [];
  await page.evaluate((kept) => localStorage.setItem('concert2030.rooms', kept), JSON.stringify(passes));
  await page.goto(`${url}${at.path}`);
}

export const personIn = ({ code, people }: FurnishedRoom, n: number): Place => ({
  code,
  token: people[n]?.token ?? '',
  right: 'person',
});
export const hostOf = ({ code, token }: FurnishedRoom): Place => ({ code, token, right: 'host' });

/** Goes there, looks, and leaves the rooms as they were. */
export async function visitRoom(
  page: Page,
  rooms: FurnishedRooms,
  visit: { readonly screen: RoomScreen; readonly look: () => Promise<void> },
): Promise<void> {
  const { screen, look } = visit;
  await screen.reach(page, rooms);
  await page.locator('.busy').waitFor({ state: 'detached' });
  await settled(page);
  await look();
  await screen.after?.(page, rooms);
}
