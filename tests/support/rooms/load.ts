// How does the server carry many tables? Each acts in its rhythm; an action is done when the last screen shows it.
import { setTimeout as pause } from 'node:timers/promises';
import { Dice, streamOf } from '../../../src/core/engine/index.ts';
import { MOST_TABLES } from '../../../src/core/rooms/room.ts';
import type { TableView, Telling } from '../../../src/core/rooms/wire.ts';
import { begun, connected, type Guest, newGuests, type Size } from './classroom.ts';
import { connectDevice, type Device, granted, type Reach } from './device.ts';
import { insist, isOver, newPlayer, type Player, wish } from './player.ts';

export interface LoadTable {
  host: Device;
  readonly players: readonly Player[];
  /** What each device shows of its table, and since when. */
  readonly shown: Map<Player, { version: number; at: number }>;
  readonly dice: Dice;
  games: number;
}

export interface Load {
  readonly reach: Reach;
  readonly tables: readonly LoadTable[];
  readonly joinsPerSecond: number;
  /** Bytes of all tellings to all devices, tables and rooms. */
  told: number;
}

const SEEN_IN_MS = 30_000;

function watch(load: Load, table: LoadTable, player: Player): void {
  const { device } = player.guest;
  device.onTold((telling: Telling) => {
    load.told += JSON.stringify(telling).length;
    if (telling.topic === 'room') return;
    const { version } = device.view(telling.topic) as unknown as TableView;
    if (table.shown.get(player)?.version !== version)
      table.shown.set(player, { version, at: performance.now() });
  });
}

function tableOf(host: Device, guests: readonly Guest[], seed: number): LoadTable {
  const players = guests.map((guest, i) => newPlayer(guest, new Dice(streamOf(seed, `player ${i}`))));
  return { host, players, shown: new Map(), dice: new Dice(streamOf(seed, 'whose turn')), games: 1 };
}

export async function openLoad(reach: Reach, size: Size, seed: number): Promise<Load> {
  const sizes: Size[] = [];
  for (let left = size.tables; left > 0; left -= MOST_TABLES)
    sizes.push({ ...size, tables: Math.min(left, MOST_TABLES) });
  const rooms = sizes.map((one) => {
    return { one, host: connectDevice(reach), guests: newGuests(reach, one.tables * one.seats) };
  });
  await connected(rooms.flatMap(({ host, guests }) => [host, ...guests.map(({ device }) => device)]));
  const began = performance.now();
  const opened = await Promise.all(rooms.map(({ host, guests, one }) => begun(host, guests, one)));
  const seconds = (performance.now() - began) / 1000;
  const tables = opened
    .flatMap(({ host, tables: all }) => all.map((guests) => [host, guests] as const))
    .map(([host, guests], i) => tableOf(host, guests, seed * 1000 + i));
  const load: Load = { reach, tables, joinsPerSecond: (size.tables * size.seats) / seconds, told: 0 };
  for (const table of tables) for (const player of table.players) watch(load, table, player);
  return load;
}

/** After its first game a table goes into a room of its own, with a host of its own; there one game follows the other. */
async function nextGame(load: Load, table: LoadTable): Promise<void> {
  const guests = table.players.map(({ guest }) => guest);
  if (table.games++ === 1) {
    table.host = connectDevice(load.reach);
    await connected([table.host]);
    await begun(table.host, guests, { session: 'lesson', tables: 1, seats: guests.length });
  } else {
    for (const type of ['debrief', 'again', 'begin'] as const)
      await granted(table.host.ask<'deed'>({ type: 'deed', deed: { type } }));
  }
  while (table.players.some((one) => isOver(one) || !one.guest.device.table())) await pause(5);
  table.shown.clear();
}

/** Milliseconds from the action to the last screen; null: nobody had anything to do, or it was refused. */
export async function actAt(load: Load, table: LoadTable): Promise<number | null> {
  if (table.players.some(isOver)) await nextGame(load, table);
  for (const player of table.dice.shuffle(table.players)) {
    const command = wish(player);
    if (!command) continue;
    const began = performance.now();
    const version = player.guest.device.table()?.view.version ?? 0;
    if (!(await insist(player, command))) return null;
    const hasSeen = (one: Player) => (table.shown.get(one)?.version ?? -1) > version;
    while (!table.players.every(hasSeen) && performance.now() < began + SEEN_IN_MS) await pause(1);
    return (
      Math.max(...table.players.map((one) => table.shown.get(one)?.at ?? Number.POSITIVE_INFINITY)) - began
    );
  }
  return null;
}
