// How do several processes write down everything safely? Each stream is a Redis stream, appended at the expected number.
// Redis has to keep it: `appendonly yes` and `appendfsync always`, and no eviction.
import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { connected, RETRIES } from '../redis.ts';
import type { Journal, StreamName } from './journal.ts';
import { followRedis } from './redis-follow.ts';
import { entryIn, idOf, keyOf, PREFIX, streamOf } from './redis-words.ts';

/**
 * Entry `at` has the id `<at + 1>-1`. Writes only where it is the next one; tells `written`, `stale` or `gap`.
 * A command that is sent twice, because the connection broke before its answer, finds itself and is `written`.
 */
const APPEND = `
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local count = last and tonumber(string.match(last[1], '^%d+')) or 0
local at = tonumber(ARGV[1])
if at > count then return 'gap' end
local id = string.format('%.0f-1', at + 1)
if at == count then
  redis.call('XADD', KEYS[1], id, 'e', ARGV[2], 'by', ARGV[3])
  return 'written'
end
local there = redis.call('XRANGE', KEYS[1], id, id)[1]
return there and there[2][4] == ARGV[3] and 'written' or 'stale'
`;

/** A Redis that may lose what it confirmed is said; some hosts do not let anybody ask. */
async function warnOf(redis: Redis): Promise<void> {
  const found = await redis.call('CONFIG', 'GET', 'append*').catch(() => null);
  if (!Array.isArray(found)) return;
  for (const [name, wanted] of [
    ['appendonly', 'yes'],
    ['appendfsync', 'always'],
  ] as const) {
    const value = found[found.indexOf(name) + 1];
    if (value !== wanted)
      console.error(`Redis has ${name} ${value}: to lose nothing it needs ${name} ${wanted}.`);
  }
}

async function append(redis: Redis, key: string, entry: readonly [at: number, text: string, by: string]) {
  const result = await redis.eval(APPEND, 1, key, ...entry);
  if (result === 'written' || result === 'stale') return result;
  throw new Error(`${streamOf(key)}: ${entry[0]} leaves a gap`);
}

async function streamsIn(redis: Redis): Promise<StreamName[]> {
  const names = new Set<StreamName>();
  for await (const keys of redis.scanStream({ match: `${PREFIX}*`, count: 1000 }))
    for (const key of keys as string[]) names.add(streamOf(key));
  return [...names];
}

/** @throws Error when there is no Redis at this address */
export async function openRedisJournal(url: string): Promise<Journal> {
  const redis = await connected(url, RETRIES.writer);
  await warnOf(redis);
  const listener = await connected(url, RETRIES.listener);
  const me = randomUUID();
  const following = followRedis({ redis, listener, me });
  let sent = 0;
  return {
    append: (stream, at, entry) =>
      append(redis, keyOf(stream), [at, JSON.stringify(entry), `${me} ${sent++}`]),
    read: async (stream, from) => {
      const found = await redis.xrange(keyOf(stream), idOf(from), '+');
      return found.map(([, fields]) => entryIn(fields));
    },
    streams: () => streamsIn(redis),
    // Redis remembers by itself.
    rest: async () => {},
    drop: async (streams) => {
      for (const stream of streams) await redis.del(keyOf(stream));
    },
    follow: following.follow,
    close: async () => {
      await following.close();
      redis.disconnect();
    },
  };
}
