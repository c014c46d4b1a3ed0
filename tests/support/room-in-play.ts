// How does a test play in a room? A host opens it, phones join and sit down, and everybody does what a person would do next.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Log } from '../../src/core/engine/index.ts';
import type { Classroom, Device } from './classroom.ts';
import { type Language, moveOn, pointer } from './driver.ts';
import { roomWords } from './room-words.ts';

export interface OpenedRoom {
  readonly host: Device;
  readonly code: string;
  readonly recovery: string;
}

const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');

export interface RoomWish {
  /** Place among the sessions one may choose; the second is the lesson. */
  readonly tables?: number;
}

/** Opened on the host's phone, as it comes but for the number of tables. */
export async function openRoom(classroom: Classroom, { tables = 1 }: RoomWish = {}): Promise<OpenedRoom> {
  const host = await classroom.device('#/host');
  const { page } = host;
  await page.locator('.open-form').waitFor();
  await page
    .locator('.open-form .choice')
    .nth(2)
    .locator('.choice-option')
    .nth(tables - 1)
    .click();
  await page.locator('.open-form .button.is-primary').click();
  await page.locator('.code-large').waitFor();
  const recovery = digits(await page.locator('.recovery-code').textContent());
  const code = digits(await page.locator('.code-large').textContent());
  await page.locator('.recovery .button').click();
  return { host, code, recovery };
}

/** Comes in by typing the code, as it is shown. */
export async function join({ page }: Device, code: string): Promise<void> {
  await page.locator('.code-input').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.locator('.found .button.is-primary').click();
  await page.locator('.lobby, .recap, .table').first().waitFor();
}

/** Pressed by its words. */
export async function press({ page, language }: Device, key: string): Promise<void> {
  await page.getByRole('button', { name: roomWords(language, key), exact: true }).click();
}

export async function begin({ page }: Device, phones: readonly Device[]): Promise<void> {
  await page.locator('.next .button.is-primary').click();
  await Promise.all(phones.map((phone) => phone.page.locator('.table').waitFor()));
}

/** What one sees of one's own game: the seat by its name, the hand by its cards, the moment by its heading. */
export async function seatOf(page: Page): Promise<{ who: string; hand: string[]; moment: string }> {
  await page.locator('.table').waitFor();
  const who = (await page.locator('.strip-who').textContent()) ?? '';
  const hand = await page.locator('.play-card h3, .play-card .card-name').allTextContents();
  const moment = (await page.locator('#table-title').textContent()) ?? '';
  return { who: who.trim(), hand: [...hand].sort(), moment: moment.trim() };
}

/** A page changes under the finger, as others play: a sheet that was opened by mistake is closed, and the next look finds what is there then. */
async function tryOn(device: Device): Promise<'moved' | 'nothing'> {
  const { page, language } = device;
  try {
    if ((await moveOn({ page, hands: pointer, language })) !== null) return 'moved';
    if ((await page.locator('dialog[open]').count()) === 0) return 'nothing';
    await page.keyboard.press('Escape');
    return 'moved';
  } catch {
    return 'moved';
  }
}

export interface Playing {
  readonly host: Device;
  readonly phones: readonly Device[];
}

export interface Played extends Playing {
  readonly code: string;
  readonly recovery: string;
  readonly wall: Device;
}

/** A phone for each language, the host and the projector, at one table that plays. */
export async function playedRoom(classroom: Classroom, languages: readonly Language[]): Promise<Played> {
  const { host, code, recovery } = await openRoom(classroom);
  const wall = await classroom.device(`#/screen?code=${code}`, { as: 'wall' });
  await wall.page.locator('.arriving').waitFor();
  const phones: Device[] = [];
  for (const language of languages) {
    const phone = await classroom.device('#/join', { language });
    await join(phone, code);
    phones.push(phone);
  }
  await begin(host, phones);
  return { host, phones, wall, code, recovery };
}

/** Each in Act, with a hand: what must not be lost. */
export async function toAct(room: Playing): Promise<void> {
  const inAct = async () => {
    const acting = room.phones.map(({ page }) => page.locator('.table.in-act .play-card').count());
    return (await Promise.all(acting)).every((cards) => cards > 0);
  };
  await playOn(room, inAct);
}

export async function closeAll(...devices: readonly Device[]): Promise<void> {
  await Promise.all(devices.map(({ context }) => context.close()));
}

export interface DeskSeen {
  /** The code, the phase, who is there. */
  readonly room: readonly string[];
  /** How far each table is. */
  readonly tables: readonly string[];
}

/** What a host sees of the room. */
export async function deskOf({ page }: Device): Promise<DeskSeen> {
  await page.locator('.tables-now').waitFor();
  return {
    room: await page.locator('.host-head h1, .next h2, .roster-person').allTextContents(),
    tables: await page.locator('.tables-now li').allTextContents(),
  };
}

/** The games as the host takes them along. */
export async function exported(host: Device): Promise<readonly Log[]> {
  const [download] = await Promise.all([host.page.waitForEvent('download'), press(host, 'control.export')]);
  const { tables } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { tables: readonly Log[] };
  return tables;
}

/** What the host's desk offers now, where it offers anything: as tables go on, it may be gone again before the press. */
async function pressNext({ page }: Device): Promise<boolean> {
  const next = page.locator('.next .button.is-primary');
  if ((await next.count()) === 0) return false;
  return next.click({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

const MOST_ROUNDS = 400;

/** Everybody in turn, the host too, until it is so. Throws where nobody can do anything for a long time. */
export async function playOn({ host, phones }: Playing, until: () => Promise<boolean>): Promise<void> {
  let idle = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (await until()) return;
    const moves = await Promise.all(phones.map(tryOn));
    const pressed = await pressNext(host);
    idle = pressed || moves.includes('moved') ? 0 : idle + 1;
    if (idle > 0) await host.page.waitForTimeout(300);
    if (idle > 60) throw new Error(`nobody can go on: ${await standing(phones)}`);
  }
  throw new Error(`it did not come about: ${await standing(phones)}`);
}

async function standing(phones: readonly Device[]): Promise<string> {
  const lines = phones.map(async ({ page }) => {
    const [table, now] = [page.locator('.table'), page.locator('#now, .way-out h1')];
    const dialogs = await page.locator('dialog[open] h2').allTextContents();
    return [await table.getAttribute('class'), ...(await now.allTextContents()), ...dialogs].join(' / ');
  });
  return (await Promise.all(lines)).join('\n');
}
