// What runs when the server runs? Pages and devices on one port, rooms in memory, and everything that counts in a journal.
import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'socket.io';
import type { Desk } from './asked.ts';
import { type Clock, wallClock } from './clock.ts';
import { connectDevices, type Proxies } from './connect.ts';
import { hearNeighbours } from './hear.ts';
import type { Journal } from './journal/journal.ts';
import { letGoOf } from './let-go.ts';
import { guesses, LIMITS, type Limits } from './limits.ts';
import type { Neighbours } from './neighbours.ts';
import { dropLeftOver, type Office, readRooms } from './office.ts';
import { afterRoom } from './presence.ts';
import { purge } from './purge.ts';
import { drawId } from './secrets.ts';
import { settle } from './settle.ts';
import { letSleep } from './sleep.ts';
import { tries } from './tries.ts';

export interface ServeOptions {
  /** Closed by whoever opened it. */
  readonly journal: Journal;
  /** 0: any that is free. */
  readonly port: number;
  readonly host?: string;
  /** What is not of Socket.IO; none: nothing else is answered. */
  readonly pages?: RequestListener;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Milliseconds after which a partner plays for somebody who is away; a minute and a half. */
  readonly absentAfter?: number;
  /** Given where other processes write in the same journal. */
  readonly neighbours?: Neighbours;
  readonly proxies?: Proxies;
}

export interface Serving {
  readonly port: number;
  readonly office: Office;
  /** Forgets rooms whose time has come; it also happens every minute. */
  readonly purge: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const MINUTE = 60_000;

function deskFor(options: ServeOptions): Desk {
  const clock = options.clock ?? wallClock;
  const limits = { ...LIMITS, ...options.limits };
  const office: Office = {
    journal: options.journal,
    clock,
    limits,
    // A minute without a network costs nobody their hand.
    absentAfter: options.absentAfter ?? 90_000,
    neighbours: options.neighbours ?? null,
    me: drawId(),
    rooms: new Map(),
    tokens: new Map(),
    sitting: new Map(),
    roomChanged: (live) => afterRoom(office, live),
    looked: 0,
    looking: null,
  };
  return { office, ...guessing(office) };
}

function guessing({ clock, limits, sitting: at }: Office): Omit<Desk, 'office'> {
  const sitting = (address: string) => at.get(address) ?? 0;
  const of = (each: (sitting: number) => number) =>
    guesses(clock, { each, inAll: limits.wrongInAll, sitting });
  const { wrongCodes, wrongCodesOfSitting, mostWrongCodes, waitingCodes } = limits;
  const codes = of((many) => Math.min(wrongCodes + many * wrongCodesOfSitting, mostWrongCodes));
  return {
    codes: tries(clock, codes, waitingCodes),
    tokens: of(() => limits.wrongTokens),
    recoveries: of(() => limits.wrongRecoveries),
  };
}

function everyMinute({ office, codes, tokens, recoveries }: Desk): () => void {
  let stop = () => {};
  const again = () => {
    stop = office.clock.after(MINUTE, () => {
      void purge(office);
      for (const live of office.rooms.values()) void settle(office, live);
      void letSleep(office);
      for (const guessed of [codes, tokens, recoveries]) guessed.forget();
      again();
    });
  };
  again();
  return () => stop();
}

function listening(http: HttpServer, { port, host }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });
}

/** Devices come back by themselves: they find the next process. */
async function closing(io: Server, office: Office): Promise<void> {
  await io.close();
  const rooms = [...office.rooms.values()];
  office.rooms.clear();
  for (const live of rooms) await letGoOf(live);
}

export async function serve(options: ServeOptions): Promise<Serving> {
  const desk = deskFor(options);
  if (!desk.office.neighbours) await dropLeftOver(desk.office);
  await readRooms(desk.office);
  const http = createServer(options.pages ?? ((_, response) => response.writeHead(404).end()));
  const io = connectDevices(http, desk, options.proxies ?? 'near');
  const port = await listening(http, options);
  const stops = [everyMinute(desk), hearNeighbours(desk.office)];
  return {
    port,
    office: desk.office,
    purge: () => purge(desk.office),
    close: async () => {
      await closing(io, desk.office);
      for (const stop of stops) stop();
    },
  };
}
