// Which screens does a room have, with people in it: for the one who plays, for the host, for the wall?
import type { Page } from 'playwright-core';
import { come, hostOf, personIn, type RoomScreen } from './room-visit.ts';
import { WAYS_IN, WAYS_OUT } from './room-ways.ts';

type RoomName = 'lobby' | 'playing' | 'paused' | 'open' | 'told';
type Then = (page: Page) => Promise<void>;

const press =
  (button: string, dialog = 'dialog[open]'): Then =>
  async (page) => {
    await page.locator(button).click();
    await page.locator(dialog).waitFor();
  };

function seat(name: string, at: { room: RoomName; n: number; sees: string }, then?: Then): RoomScreen {
  return {
    name: `room: ${name}`,
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/room', place: personIn(rooms[at.room], at.n) });
      await page.locator(at.sees).first().waitFor();
      await then?.(page);
    },
  };
}

function host(name: string, at: { room: RoomName; sees: string }, then?: Then): RoomScreen {
  return {
    name: `host: ${name}`,
    reach: async (page, rooms) => {
      await come(page, rooms, { path: '#/host', place: hostOf(rooms[at.room]) });
      await page.locator(at.sees).first().waitFor();
      await then?.(page);
    },
  };
}

function wall(name: string, at: { room: RoomName; sees: string }, then?: Then): RoomScreen {
  return {
    name: `wall: ${name}`,
    reach: async (page, rooms) => {
      await come(page, rooms, { path: `#/screen?code=${rooms[at.room].code}` });
      await page.locator(at.sees).first().waitFor();
      await then?.(page);
    },
  };
}

const before: readonly RoomScreen[] = [
  seat('lobby', { room: 'lobby', n: 1, sees: '.lobby .places-sheet' }, async (page) => {
    for (const table of await page.locator('.place-table').all()) {
      if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
    }
  }),
  seat('leaving', { room: 'lobby', n: 4, sees: '.leave button' }, press('.leave button')),
  host('people wait', { room: 'lobby', sees: '.roster-wish' }),
  host('a person who waits', { room: 'lobby', sees: '.roster-wish' }, async (page) => {
    await page.locator('.roster-person').first().click();
    await page.locator('dialog[open]').waitFor();
  }),
  wall('people arrive', { room: 'lobby', sees: '.arriving-people li li' }),
];

const during: readonly RoomScreen[] = [
  seat('a seat in play', { room: 'playing', n: 0, sees: '.strip-marks' }),
  seat('who shares the seat', { room: 'playing', n: 0, sees: '.strip-marks' }, press('.strip-line .button')),
  seat('an adviser', { room: 'playing', n: 4, sees: '.strip-advice' }),
  seat('an adviser points', { room: 'playing', n: 4, sees: '.strip-advice' }, press('.strip-advice .button')),
  seat('an onlooker', { room: 'playing', n: 5, sees: '.lobby .town-card' }),
  seat('a partner plays the seat', { room: 'playing', n: 6, sees: '.strip-wait' }),
  seat('everybody stops', { room: 'paused', n: 0, sees: '.strip-wait' }),
  host('tables play', { room: 'playing', sees: '.roster-lent' }),
  host('a person who plays', { room: 'playing', sees: '.roster-lent' }, async (page) => {
    await page.locator('.roster-person').first().click();
    await page.locator('dialog[open]').waitFor();
  }),
  host(
    'the end, asked',
    { room: 'playing', sees: '.controls' },
    press('.control-presses > .button:last-child'),
  ),
  host('stopped', { room: 'paused', sees: '.time-left' }),
  wall('four towns', { room: 'playing', sees: '.town-card:nth-child(4)' }),
  wall('one town', { room: 'playing', sees: '.town-card:nth-child(4)' }, async (page) => {
    await page.keyboard.press('1');
    await page.locator('.large-town').waitFor();
  }),
  wall('everybody stops', { room: 'paused', sees: '.large-town' }),
];

const afterwards: readonly RoomScreen[] = [
  seat('the end', { room: 'told', n: 0, sees: '.way-out .leave' }),
  host('the end', { room: 'told', sees: '.controls' }),
  wall('what became of the towns', { room: 'told', sees: '.told:nth-child(4)' }),
];

export const ROOM_SCREENS: readonly RoomScreen[] = [
  ...WAYS_IN,
  ...before,
  ...during,
  ...afterwards,
  ...WAYS_OUT,
];
