// How does the server start? `npm start`: pages, rooms and their journal in one process, on one port.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { greeting, localAddresses } from './addresses.ts';
import { openFileJournal } from './journal/file-journal.ts';
import { openRedisJournal } from './journal/redis-journal.ts';
import { pages } from './pages.ts';
import { openRedisNeighbours } from './redis-neighbours.ts';
import { type Serving, serve } from './serve.ts';

interface Wish {
  readonly port: number;
  readonly host: string | undefined;
  readonly data: string;
  readonly redis: string | undefined;
  readonly proxies: 'near' | 'all';
}

function wishIn(env: NodeJS.ProcessEnv): Wish {
  const port = Number(env.PORT || 2030);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is no port: ${env.PORT}`);
  return {
    port,
    host: env.HOST || undefined,
    data: resolve(env.DATA || 'data'),
    redis: env.REDIS_URL || undefined,
    proxies: env.TRUST_PROXY === '1' ? 'all' : 'near',
  };
}

/** Filled in once it listens: a port of 0 is any that is free. */
const running: { serving: Serving | null } = { serving: null };

function health(): Record<string, number | string> {
  const rooms = [...(running.serving?.office.rooms.values() ?? [])];
  const devices = rooms.reduce((sum, room) => sum + room.devices.size, 0);
  return { status: 'ok', rooms: rooms.length, devices, uptime: Math.round(process.uptime()) };
}

/** What is being written is finished; a second signal does not wait for that. */
function stopOnSignals(stop: () => Promise<void>): void {
  let asked = 0;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (++asked > 1) process.exit(1);
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

async function main(): Promise<void> {
  const wish = wishIn(process.env);
  const folder = join(process.cwd(), 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('no built page: `npm run build` first');
  const journal = await (wish.redis ? openRedisJournal(wish.redis) : openFileJournal(wish.data));
  const neighbours = wish.redis ? await openRedisNeighbours(wish.redis) : null;
  const addresses = () => localAddresses(running.serving?.port ?? wish.port, wish.host);
  const serving = await serve({
    journal,
    port: wish.port,
    ...(wish.host ? { host: wish.host } : {}),
    pages: pages({ folder, addresses, health }),
    ...(neighbours ? { neighbours } : {}),
    proxies: wish.proxies,
  });
  running.serving = serving;
  stopOnSignals(async () => {
    await serving.close();
    neighbours?.close();
    await journal.close();
  });
  console.log(greeting(serving.port, addresses()));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
