// Does a whole class come in at once from one address? `npm run joins -- --json`: 35 in ten seconds, five wrong codes
// among them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { RoomView } from '../../src/core/rooms/wire.ts';
import { freePort } from '../support/free-port.ts';
import { connected, planOf } from '../support/rooms/classroom.ts';
import { connectDevice, type Device } from '../support/rooms/device.ts';
import { startServer } from '../support/rooms/server-process.ts';

const { values: options } = parseArgs({ options: { seed: { type: 'string' }, json: { type: 'boolean' } } });
const JOINS = 35;
const WRONG = 5;
const SECONDS = 10;
const SCHOOL = '192.0.2.1';
/** Nobody waits longer for a place, a wrong code and the look at the room included. */
const SLOWEST_IN_MS = 2000;

interface Come {
  readonly wrong: boolean;
  readonly person: string | null;
  readonly ms: number;
}

/** Types the code, wrong at first where it is so, looks at what it leads to, and comes in. */
async function comeIn(device: Device, code: string, wrong: string | null): Promise<Come> {
  const began = performance.now();
  if (wrong !== null) await device.ask<'find'>({ type: 'find', code: wrong });
  const found = await device.ask<'find'>({ type: 'find', code });
  const joined =
    found.ok && (await device.enterBy<'join'>({ type: 'join', code, wish: null }).catch(() => null));
  const ms = performance.now() - began;
  const me = joined ? (device.view('room') as unknown as RoomView).me : null;
  return { wrong: wrong !== null, person: me?.seat ? me.id : null, ms };
}

const folder = await mkdtemp(join(tmpdir(), 'joins-'));
const port = await freePort();
const server = await startServer({ port: String(port), folder });
const url = `http://127.0.0.1:${port}`;
const host = connectDevice({ url });
await connected([host]);
const plan = planOf({ session: 'lesson', tables: 9, seats: 4 });
const { code } = await host.enterBy<'open'>({ type: 'open', plan });
const devices = Array.from({ length: JOINS }, () => connectDevice({ url, from: SCHOOL }));
await connected(devices);
const began = performance.now();
const come = await Promise.all(
  devices.map(async (device, n) => {
    await pause((n * SECONDS * 1000) / JOINS);
    const isWrong = n % (JOINS / WRONG) === 0;
    return comeIn(device, code, isWrong ? String((Number(code) + n + 1) % 1e6).padStart(6, '0') : null);
  }),
);
const seconds = (performance.now() - began) / 1000;
for (const device of [host, ...devices]) device.close();
server.kill();
await server.gone;
await rm(folder, { recursive: true, force: true });

const persons = new Set(come.flatMap(({ person }) => person ?? []));
const slowestMs = Math.round(Math.max(...come.map(({ ms }) => ms)));
const figures = {
  joins: JOINS,
  wrongCodes: come.filter(({ wrong }) => wrong).length,
  seated: persons.size,
  refused: come.filter(({ person }) => person === null).length,
  seconds: Math.round(seconds * 10) / 10,
  slowestMs,
  pass: persons.size === JOINS && slowestMs <= SLOWEST_IN_MS,
};
console.log(options.json ? JSON.stringify(figures) : figures);
process.exit(figures.pass ? 0 : 1);
