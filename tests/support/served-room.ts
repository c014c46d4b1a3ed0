// How does a test get a server with a room in it? On a port of its own, with a journal and a clock that it holds.
import type { ActorId } from '../../src/core/content/vocabulary.ts';
import type { Command } from '../../src/core/engine/index.ts';
import type { HostDeed, PersonDeed } from '../../src/core/rooms/deed.ts';
import type { Plan } from '../../src/core/rooms/room.ts';
import type { Clock } from '../../src/server/clock.ts';
import { type ServeOptions, type Serving, serve } from '../../src/server/serve.ts';
import { type DeviceLine, deviceLine, PLAN } from './device-line.ts';
import { type MemoryJournal, memoryJournal } from './memory-journal.ts';

export interface ServedRoom {
  readonly journal: MemoryJournal;
  readonly clock: TestClock;
  readonly server: () => Serving;
  readonly device: (before?: DeviceLine, from?: string) => DeviceLine;
  readonly host: DeviceLine;
  readonly opened: { readonly token: string; readonly recovery: string; readonly code: string };
  readonly join: () => Promise<Joined>;
  /** Another process on the same journal. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Joined {
  readonly line: DeviceLine;
  readonly token: string;
  readonly seat: () => { readonly table: number; readonly seat: ActorId | null; readonly id: string };
}

export interface TestClock extends Clock {
  readonly advance: (ms: number) => void;
}

/** Real time, or that of its beginning, and what is added to it. */
export function testClock(time: 'real' | 'still' = 'real'): TestClock {
  let ahead = 0;
  const began = Date.now();
  const later = new Set<{ readonly at: number; readonly act: () => void }>();
  const now = () => (time === 'real' ? Date.now() : began) + ahead;
  return {
    now,
    after: (ms, act) => {
      const one = { at: now() + ms, act };
      later.add(one);
      return () => later.delete(one);
    },
    advance: (ms) => {
      ahead += ms;
      for (const one of [...later]) {
        if (one.at > now() || !later.delete(one)) continue;
        one.act();
      }
    },
  };
}

export async function servedRoom(
  plan: Partial<Plan> = {},
  options: Partial<ServeOptions> = {},
): Promise<ServedRoom> {
  const [journal, clock] = [memoryJournal(), testClock()];
  const start = () => serve({ journal, clock, port: 0, host: '127.0.0.1', ...options });
  let server = await start();
  const lines: DeviceLine[] = [];
  const device = (before?: DeviceLine, from?: string) => {
    const line = deviceLine(server.port, before, from);
    lines.push(line);
    return line;
  };
  const host = device();
  const opened = await host.ask({ type: 'open', plan: { ...PLAN, ...plan } });
  if (!opened.ok) throw new Error(`no room: ${opened.why.key}`);
  await host.until(() => host.room());
  return {
    journal,
    clock,
    server: () => server,
    device,
    host,
    opened,
    join: () => joinBy(device(), opened.code),
    restart: async () => {
      await server.close();
      server = await start();
    },
    close: async () => {
      for (const line of lines) line.drop();
      await server.close();
    },
  };
}

export async function joinBy(line: DeviceLine, code: string): Promise<Joined> {
  const joined = await line.ask({ type: 'join', code, wish: null });
  if (!joined.ok) throw new Error(`not in: ${joined.why.key}`);
  await line.until(() => line.room().me);
  const seat = () => {
    const { me } = line.room();
    if (!me) throw new Error('not in the room');
    return me;
  };
  return { line, token: joined.token, seat };
}

/** Null: done. Otherwise the key of why not. */
export async function does(line: DeviceLine, deed: HostDeed | PersonDeed): Promise<string | null> {
  const done = await line.ask({ type: 'deed', deed });
  return done.ok ? null : done.why.key;
}

let said = 0;

export async function says(line: DeviceLine, command: Command, n = ++said): Promise<number | string> {
  const given = await line.ask({ type: 'say', n, command });
  return given.ok ? given.version : given.why.key;
}

/** A command the seat may give now, of the type named or any. */
export function legalAt(line: DeviceLine, table: number, type?: Command['type']): Command {
  const legal = line.table(table).legal.filter((command) => command.type !== 'setDifficulty');
  const command = type ? legal.find((one) => one.type === type) : legal[0];
  if (!command) throw new Error(`nothing to do in ${line.table(table).view.step}`);
  return command;
}
