// Where does chaos happen? One process and its file, or two processes behind a proxy and one Redis.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../../../src/server/journal/journal.ts';
import { freePort } from '../free-port.ts';
import { type RedisServer, startRedis } from '../redis.ts';
import { keepRedisPromises } from '../redis-contract.ts';
import { openJournal, type Where } from './journals.ts';
import { startProxy } from './proxy.ts';
import { type ServerProcess, startServer } from './server-process.ts';

export interface Stage {
  readonly url: string;
  /** Servers that run; one is put in its place again once it is dead. */
  readonly servers: ServerProcess[];
  /** Before several processes: each gets devices again, as those of one that died have gone to the others. */
  readonly shake: () => void;
  readonly startAgain: (at: number) => Promise<void>;
  /** What is written, read by nobody who wrote it: the servers are dead then. */
  readonly journal: () => Promise<Journal>;
  readonly close: () => Promise<void>;
}

/** People of a proof are faster than any. */
const LIMITS = JSON.stringify({
  asks: { rate: 10_000, burst: 10_000 },
  patience: 10_000,
  roomsOfAddress: 200,
});

export async function openStage(kind: 'file' | 'forgetful' | 'redis'): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
  const redis: RedisServer | null = kind === 'redis' ? await startRedis() : null;
  if (redis) await keepRedisPromises(redis);
  const where: Where = { folder, redis: redis?.url, disk: kind === 'forgetful' ? 'forgetful' : 'real' };
  const ports = await Promise.all(Array.from({ length: redis ? 2 : 1 }, freePort));
  const start = (port: number) => {
    const options = { folder, disk: where.disk, limits: LIMITS, ...(redis ? { redis: redis.url } : {}) };
    return startServer({ ...options, port: String(port) });
  };
  const servers: ServerProcess[] = [];
  for (const port of ports) servers.push(await start(port));
  const proxy = redis ? await startProxy(ports) : null;
  return {
    url: `http://127.0.0.1:${proxy?.port ?? ports[0]}`,
    servers,
    shake: () => proxy?.shake(),
    startAgain: async (at) => {
      servers[at] = await start(ports[at] ?? 0);
    },
    journal: () => openJournal({ ...where, disk: 'real' }),
    close: async () => {
      for (const server of servers) server.kill();
      await Promise.all(servers.map(({ gone }) => gone));
      proxy?.close();
      await redis?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
