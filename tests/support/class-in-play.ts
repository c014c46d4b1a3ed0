// How does a class get through its games without a page for everybody? One line a table, partners in the other seats, and a host's page.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { france } from '../../src/core/content/france.ts';
import { Dice, rulesOf, streamOf } from '../../src/core/engine/index.ts';
import type { Mind } from '../../src/core/partners/mind.ts';
import { seatingOf } from '../../src/sim/players.ts';
import { connectDevice, type Device, granted } from './rooms/device.ts';

const SEAT = 'association';
/** Each table in its own way. */
const WAYS = ['concert', 'structureless', 'alone', 'goodwill', 'random'] as const;
/** A device may ask so often: see LIMITS. */
const BREATH_IN_MS = 55;

export interface Line {
  readonly device: Device;
  readonly mind: Mind;
  readonly dice: Dice;
}

function mindOf(table: number): Mind {
  const company = seatingOf(rulesOf(france), WAYS[table % WAYS.length] ?? 'concert')?.(table);
  if (!company) throw new Error('no such way of playing');
  return company.minds[SEAT];
}

/** One person at each of so many tables. The address is the one of the classroom, which only its browser knows by name. */
export async function sitDown(url: string, code: string, tables: number): Promise<readonly Line[]> {
  const { port } = new URL(url);
  const lines: Line[] = [];
  for (let table = 0; table < tables; table++) {
    const device = connectDevice({ url: `http://127.0.0.1:${port}` });
    while (!device.isConnected()) await pause(10);
    await device.enterBy<'join'>({ type: 'join', code, wish: null });
    await granted(device.ask<'deed'>({ type: 'deed', deed: { type: 'sit', table, seat: SEAT } }));
    lines.push({ device, mind: mindOf(table), dice: new Dice(streamOf(table, 'class')) });
  }
  return lines;
}

async function playLine({ device, mind, dice }: Line, isOver: () => boolean): Promise<void> {
  for (let n = 1; !isOver(); n++) {
    const table = device.table()?.view;
    if (table?.view.step === 'over') return;
    if (table && table.legal.length > 0) {
      const { command } = mind(table.view, table.legal, dice);
      // Refused while the year is held, or the answer is still on its way: tried again.
      await device.ask<'say'>({ type: 'say', n, command }).catch(() => undefined);
    }
    await pause(BREATH_IN_MS);
  }
}

/** Until all tables are at their end, or it is so; the host's page opens each year. */
export async function playOut(
  host: Page,
  lines: readonly Line[],
  stop: () => boolean = () => false,
): Promise<void> {
  let over = false;
  const isOver = () => over || stop();
  const opens = async () => {
    const next = host.locator('.next .button.is-primary');
    while (!isOver()) {
      const say = (await next.count()) > 0 ? await host.locator('.next h2').textContent() : null;
      if (say && lines.some(({ device }) => device.table()?.view.view.step !== 'over'))
        await next.click({ timeout: 2000 }).catch(() => undefined);
      await pause(100);
    }
  };
  const opening = opens();
  await Promise.all(lines.map((line) => playLine(line, isOver)));
  over = true;
  await opening;
}
