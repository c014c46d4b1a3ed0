// How does a test play in a room? A host opens it, phones join and sit down, and everybody does what a person would do next.
import type { Page } from 'playwright-core';
import type { Classroom, Device } from './classroom.ts';
import { moveOn, pointer } from './driver.ts';

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

const MOST_ROUNDS = 400;

/** Everybody in turn, the host too, until it is so. Throws where nobody can do anything for a long time. */
export async function playOn({ host, phones }: Playing, until: () => Promise<boolean>): Promise<void> {
  let idle = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (await until()) return;
    const moves = await Promise.all(phones.map(tryOn));
    const next = host.page.locator('.next .button.is-primary');
    const pressed = (await next.count()) > 0;
    if (pressed) await next.click();
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
