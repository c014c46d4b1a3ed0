// How does a test get several servers that serve the same rooms? On one journal and one clock, in one street.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { type ServeOptions, serve } from '../../src/server/serve.ts';
import { type DeviceLine, deviceLine, PLAN } from './device-line.ts';
import { memoryJournal } from './memory-journal.ts';
import { street } from './memory-neighbours.ts';
import { type Joined, joinBy, testClock } from './served-room.ts';

async function twoServers(options: Partial<ServeOptions> = {}) {
  const [journal, clock, around] = [memoryJournal(), testClock(), street()];
  const start = async () => {
    const neighbours = around.neighbours();
    const serving = await serve({ journal, clock, port: 0, host: '127.0.0.1', neighbours, ...options });
    const lines: DeviceLine[] = [];
    const device = (before?: DeviceLine) => {
      const line = deviceLine(serving.port, before);
      lines.push(line);
      return line;
    };
    const room = () => [...serving.office.rooms.values()][0];
    const close = async () => {
      for (const line of lines) line.drop();
      await serving.close();
    };
    return { serving, device, room, silence: neighbours.silence, close };
  };
  const [one, other] = [await start(), await start()];
  /** In beats, as time passes: what is due in one is heard before the next. */
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 1000) {
      clock.advance(Math.min(1000, left));
      await pause(8);
    }
  };
  const host = one.device();
  const opened = await host.ask({ type: 'open', plan: { ...PLAN, tables: 1 } });
  if (!opened.ok) throw new Error(opened.why.key);
  /** The other one finds it when it looks again. */
  const joinThere = async () => {
    const line = other.device();
    await line.until(() => line.isConnected());
    let joined: Joined | null = null;
    const joining = joinBy(line, opened.code).then((one) => {
      joined = one;
      return one;
    });
    while (joined === null) await Promise.race([joining, pass(500).then(() => pause(30))]);
    return joining;
  };
  const close = () => Promise.all([one.close(), other.close()]);
  return { one, other, clock, pass, host, opened, joinThere, close };
}

/** Call it once in a test file: what it opens is closed after each test. */
export function openTwoServers(): typeof twoServers {
  const open: Awaited<ReturnType<typeof twoServers>>[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });
  return async (options) => {
    const opened = await twoServers(options);
    open.push(opened);
    return opened;
  };
}
