// How many tables does one process carry? `npm run load -- --tables 100 --seats 6 --rate 1 --seconds 60 --baseline --json`
// With the relay as a measure it writes docs/load.md, unless it prints JSON.
// `--actions 360000 --rate max`: is memory flat, one game after the other? Nothing is purged meanwhile.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFileJournal } from '../../src/server/journal/file-journal.ts';
import { freePort } from '../support/free-port.ts';
import { loadReport } from '../support/load-report.ts';
import { audit } from '../support/rooms/audit.ts';
import { percentiles, slope } from '../support/rooms/latency.ts';
import { actAt, type Load, openLoad } from '../support/rooms/load.ts';
import { relayTimes } from '../support/rooms/relay-load.ts';
import { beat, type Rhythm } from '../support/rooms/rhythm.ts';
import { type ServerProcess, startServer } from '../support/rooms/server-process.ts';
import { root } from '../support/root.ts';

const { values: options } = parseArgs({
  options: {
    tables: { type: 'string' },
    seats: { type: 'string' },
    rate: { type: 'string' },
    seconds: { type: 'string' },
    actions: { type: 'string' },
    baseline: { type: 'boolean' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const tables = Number(options.tables ?? 100);
const seats = Number(options.seats ?? 6);
const rate = options.rate === 'max' ? null : Number(options.rate ?? 1);
const actions = options.actions === undefined ? null : Number(options.actions);
const seconds = Number(options.seconds ?? (actions === null ? 60 : 7200));
/** Times the relay's. */
const SLOWEST = 2;
/** Growth of the heap over the run, beyond which memory is not flat: a share of what it was in the beginning. */
const MOST_GROWTH = 0.25;
const SAMPLES = 10;
const LIMITS = JSON.stringify({
  asks: { rate: 1e5, burst: 1e5 },
  patience: 1e5,
  rooms: 1e5,
  roomsOfAddress: 1e5,
});

const rhythm = (isEnough: () => boolean): Rhythm => ({
  rate,
  isEnough,
  until: performance.now() + seconds * 1000,
});

interface Sample {
  readonly at: number;
  readonly done: number;
  readonly cpu: number;
  readonly heap: number;
  readonly resident: number;
}

const confirmedIn = ({ tables: all }: Load) =>
  all.flatMap(({ players }) => players.flatMap((one) => one.confirmed));
const doneIn = ({ tables: all }: Load): number =>
  all.reduce((sum, { players }) => sum + players.reduce((of, one) => of + one.confirmed.length, 0), 0);

async function sample(server: ServerProcess, load: Load): Promise<Sample> {
  const measured = server.heard('measure');
  server.say({ type: 'measure' });
  const { cpu, heap, resident } = await measured;
  return { at: performance.now(), done: doneIn(load), cpu, heap, resident };
}

async function watchMemory(server: ServerProcess, load: Load, isOver: () => boolean): Promise<Sample[]> {
  const samples = [await sample(server, load)];
  for (let nth = 1; !isOver(); ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const isDue =
      actions === null
        ? performance.now() - (samples.at(-1)?.at ?? 0) > 5000
        : doneIn(load) > (nth * actions) / SAMPLES;
    if (!isDue) continue;
    nth++;
    samples.push(await sample(server, load));
    if (!options.json) console.error(samples.at(-1));
  }
  return samples;
}

async function measureServer() {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const port = await freePort();
  const server = await startServer({ port: String(port), folder, limits: LIMITS });
  const size = { session: 'lesson', tables, seats } as const;
  const load = await openLoad({ url: `http://127.0.0.1:${port}` }, size, Number(options.seed ?? 1));
  if (!options.json) console.error(`${tables * seats} joined, ${Math.round(load.joinsPerSecond)} a second`);
  const file = join(folder, 'journal.ndjson');
  const [written, told] = [(await stat(file)).size, load.told];
  let over = false;
  const samples = watchMemory(server, load, () => over);
  const one = rhythm(() => actions !== null && doneIn(load) >= actions);
  const took = await Promise.all(
    load.tables.map((table, i) => beat(one, () => actAt(load, table), i / tables)),
  );
  over = true;
  const [first, ...others] = await samples;
  const last = await sample(server, load);
  server.kill();
  await server.gone;
  const done = doneIn(load);
  const bytes = { written: ((await stat(file)).size - written) / done, told: (load.told - told) / done };
  const journal = await openFileJournal(folder);
  const { lost, twice } = await audit(journal, confirmedIn(load));
  await journal.close();
  await rm(folder, { recursive: true, force: true });
  const all = [...(first ? [first] : []), ...others, last];
  return { load, took: took.flat(), samples: all, bytes, done, lost, twice };
}

async function measureRelay(bytes: { written: number; told: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  const port = await freePort();
  const sizes = { written: String(Math.round(bytes.written)), told: String(Math.round(bytes.told / seats)) };
  const relay = await startServer({ port: String(port), folder, ...sizes }, 'relay');
  const size = { url: `ws://127.0.0.1:${port}`, tables, seats, said: 80 };
  const took = await relayTimes(size, () => rhythm(() => false));
  relay.kill();
  await relay.gone;
  await rm(folder, { recursive: true, force: true });
  return { actions: took.length, ...percentiles(took) };
}

/** From the second sample on: the first is taken before anybody has played. */
function memoryOf(samples: readonly Sample[]) {
  const later = samples.slice(1);
  const megabytes = (bytes: number) => Math.round(bytes / 1e4) / 100;
  const perAction = slope(later.map(({ done, heap }) => [done, heap]));
  const growth = (perAction * ((later.at(-1)?.done ?? 0) - (later[0]?.done ?? 0))) / (later[0]?.heap ?? 1);
  return {
    heapMb: samples.map(({ heap }) => megabytes(heap)),
    residentMb: megabytes(samples.at(-1)?.resident ?? 0),
    bytesPerAction: Math.round(perAction),
    growth: Math.round(growth * 100) / 100,
  };
}

const { load, took, samples, bytes, done, lost, twice } = await measureServer();
const relay = options.baseline && actions === null ? await measureRelay(bytes) : null;
const server = percentiles(took);
const [from, to] = [samples[0], samples.at(-1)];
const cpu = from && to ? (to.cpu - from.cpu) / (to.at - from.at) : 0;
const memory = memoryOf(samples);
const refused = load.tables.reduce(
  (all, { players }) => all + players.reduce((sum, one) => sum + one.refused, 0),
  0,
);
const pass =
  lost === 0 &&
  twice === 0 &&
  (actions === null || memory.growth <= MOST_GROWTH) &&
  (relay === null || server.p95 <= SLOWEST * relay.p95);
const figures = {
  tables,
  seats,
  joins: tables * seats,
  joinsPerSecond: Math.round(load.joinsPerSecond),
  accepted: done,
  confirmed: done,
  refused,
  lost,
  twice,
  games: load.tables.reduce((all, table) => all + table.games, 0),
  actionsPerSecond: Math.round(done / (((to?.at ?? 1) - (from?.at ?? 0)) / 1000)),
  ms: server,
  relayMs: relay,
  bytesPerAction: { written: Math.round(bytes.written), told: Math.round(bytes.told) },
  cpu: Math.round(cpu * 100) / 100,
  memory,
  pass,
};
if (relay && !options.json) {
  const { residentMb } = memory;
  const report = loadReport({
    ...figures,
    relayMs: relay,
    seconds,
    heapMb: memory.heapMb.at(-1) ?? 0,
    residentMb,
  });
  await writeFile(join(root, 'docs/load.md'), report);
}
console.log(options.json ? JSON.stringify(figures) : figures);
process.exit(pass ? 0 : 1);
