// Which screens lead into a room, and out of it?
import type { Page } from 'playwright-core';
import type { FurnishedRooms } from './furnished-rooms.ts';
import { come, personIn, type RoomScreen } from './room-visit.ts';
import { joinBy } from './served-room.ts';

async function type(page: Page, code: string): Promise<void> {
  await page.locator('.code-input').fill(code);
}

/** Whoever came after the one who was there. */
async function dismissLate({ open }: FurnishedRooms): Promise<void> {
  const { host: line, people } = open;
  const stays = people[0]?.seat().id;
  const others = line.room().tables.flatMap((table) => table.people.filter(({ id }) => id !== stays));
  for (const { id } of others) {
    await line.ask({ type: 'deed', deed: { type: 'remove', person: id, ban: false } });
  }
}

export const WAYS_IN: readonly RoomScreen[] = [
  {
    name: 'host: the room is open',
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/host' });
      await page.locator('.open-more summary').click();
      await page.locator('.open-form .button.is-primary').click();
      await page.locator('.recovery').waitFor();
    },
  },
  {
    name: 'join: what the code leads to',
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/join' });
      await type(page, rooms.lobby.code);
      await page.locator('.found').waitFor();
    },
  },
  {
    name: 'join: locked',
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/join' });
      await type(page, rooms.paused.code);
      await page.locator('.found .button.is-primary').click();
      await page.locator('.found .field-error svg').waitFor();
    },
  },
  {
    name: 'room: somebody comes late',
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/join' });
      await type(page, rooms.open.code);
      await page.locator('.found .button.is-primary').click();
      await page.locator('.recap-sheet').waitFor();
    },
    after: async (_, rooms) => dismissLate(rooms),
  },
];

export const WAYS_OUT: readonly RoomScreen[] = [
  {
    name: 'room: sent out',
    reach: async (page, rooms) => {
      const { line, token } = await joinBy(rooms.line(), rooms.open.code);
      line.drop();
      await come(page, rooms, { path: '#/room', place: { code: rooms.open.code, token, right: 'person' } });
      await page.locator('.strip').waitFor();
      await dismissLate(rooms);
      await page.locator('.way-out h1').waitFor();
    },
  },
  {
    name: 'room: closed',
    reach: async (page, rooms) => {
      await come(page, rooms, {
        path: '#/room',
        place: { code: '123456', token: 'nobody', right: 'person' },
      });
      await page.locator('.way-out .is-primary').waitFor();
    },
  },
  {
    name: 'room: open elsewhere',
    reach: async (page, rooms) => {
      const { token } = personIn(rooms.told, 3);
      await come(page, rooms, { path: '#/room', place: personIn(rooms.told, 3) });
      await page.locator('.way-out .leave').waitFor();
      await rooms.line().ask({ type: 'enter', token, has: {} });
      await page.locator('.way-out .leave').waitFor({ state: 'detached' });
      await page.locator('.way-out .is-primary').waitFor();
    },
  },
  {
    name: 'room: the server is away',
    reach: async (page, rooms) => {
      await page.route(/socket\.io/, (route) => route.abort());
      await come(page, rooms, { path: '#/room', place: personIn(rooms.told, 2) });
      await page.locator('.way-out button').waitFor();
    },
    after: (page) => page.unroute(/socket\.io/),
  },
  {
    name: 'diagnostic: all is well',
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/diagnostic' });
      await page.locator('.check').first().waitFor();
      await page.locator('.check.is-waiting').first().waitFor({ state: 'detached' });
    },
  },
];
