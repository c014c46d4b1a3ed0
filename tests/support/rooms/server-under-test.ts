// What runs in a process that a proof kills? The server as it is, over a journal that the proof can make fatal.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type ServeOptions, serve } from '../../../src/server/serve.ts';
import { type FatalMoment, fatalJournal, openJournal } from './journals.ts';

/** What the proof says to the process. */
export type ToServer =
  | { readonly type: 'arm'; readonly moment: FatalMoment }
  | { readonly type: 'state' }
  | { readonly type: 'measure' };

/** And what it says. */
export type FromServer =
  | { readonly type: 'listening' }
  | { readonly type: 'state'; readonly journal: string; readonly rooms: string }
  | {
      readonly type: 'measure';
      /** Milliseconds of processor time since it began. */
      readonly cpu: number;
      /** Bytes in use after a collection. */
      readonly heap: number;
      readonly resident: number;
    };

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    folder: { type: 'string' },
    redis: { type: 'string' },
    disk: { type: 'string' },
    limits: { type: 'string' },
  },
});

let armed: FatalMoment | null = null;
const opened = await openJournal({
  folder: values.folder ?? '',
  redis: values.redis,
  disk: values.disk === 'forgetful' ? 'forgetful' : 'real',
});
const journal = fatalJournal(opened, () => armed);
const serving = await serve({
  journal,
  port: Number(values.port),
  host: '127.0.0.1',
  journals: values.redis ? 'shared' : 'own',
  limits: JSON.parse(values.limits ?? '{}') as NonNullable<ServeOptions['limits']>,
});

const say = (message: FromServer) => process.send?.(message);

/** Everything that is kept, in one number each: what is written, and what is in memory. */
async function sayState(): Promise<void> {
  const hash = createHash('sha256');
  for (const stream of [...(await journal.streams())].sort())
    hash.update(`${stream} ${JSON.stringify(await journal.read(stream, 0))}\n`);
  const rooms = [...serving.office.rooms.values()].map(({ kept, games }) => [
    kept.now(),
    [...games].map(([n, game]) => [n, game.now().log]),
  ]);
  const text = JSON.stringify(rooms);
  say({ type: 'state', journal: hash.digest('hex'), rooms: createHash('sha256').update(text).digest('hex') });
}

function sayMeasure(): void {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  say({ type: 'measure', cpu: (user + system) / 1000, heap: heapUsed, resident: rss });
}

process.on('message', (message: ToServer) => {
  if (message.type === 'arm') armed = message.moment;
  if (message.type === 'state') void sayState();
  if (message.type === 'measure') sayMeasure();
});
// Nobody is left to talk to.
process.on('disconnect', () => process.exit());
say({ type: 'listening' });
