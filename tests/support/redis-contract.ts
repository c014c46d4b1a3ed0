// Does the journal in Redis keep what every journal promises, and does it hear what other processes append?
import { deepEqual, equal } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openRedisJournal } from '../../src/server/journal/redis-journal.ts';
import type { Word } from '../../src/server/neighbours.ts';
import { openRedisNeighbours } from '../../src/server/redis-neighbours.ts';
import { CONTRACT } from './journal-contract.ts';
import type { RedisServer } from './redis.ts';

/** Whoever follows hears what others write, once and in order, and nothing of its own. */
async function hearsOthers(url: string): Promise<void> {
  const [one, other] = await Promise.all([openRedisJournal(url), openRedisJournal(url)]);
  await other.append('room f', 0, 'before');
  const heard: unknown[] = [];
  const stop = one.follow('room f', (at, entry) => heard.push([at, entry]));
  deepEqual(await one.read('room f', 0), ['before']);
  equal(await other.append('room f', 1, 'theirs'), 'written');
  equal(await one.append('room f', 2, 'own'), 'written');
  equal(await other.append('room f', 3, 'theirs too'), 'written');
  while (heard.length < 2) await pause(10);
  stop();
  await other.append('room f', 4, 'unheard');
  await pause(250);
  deepEqual(heard, [
    [1, 'theirs'],
    [3, 'theirs too'],
  ]);
  const racing = [one, other].map((journal) => journal.append('room f', 5, 'both'));
  deepEqual((await Promise.all(racing)).sort(), ['stale', 'written']);
  await Promise.all([one.close(), other.close()]);
}

/** Words go from each to all; none of them is stored. */
async function hearsNeighbours(url: string, redis: Redis): Promise<void> {
  const [one, other] = await Promise.all([openRedisNeighbours(url), openRedisNeighbours(url)]);
  const before = await redis.dbsize();
  const heard: Word[] = [];
  const stop = other.hear((word) => heard.push(word));
  const said: Word = { type: 'here', from: 'one', room: 'a', people: ['é'], host: true };
  one.say(said);
  while (heard.length < 1) await pause(5);
  // The connection comes back by itself, and so does what it hears.
  await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
  for (; heard.length < 2; await pause(20)) one.say(said);
  deepEqual(heard.slice(0, 2), [said, said]);
  stop();
  one.say(said);
  await pause(50);
  const kept = heard.length;
  one.say(said);
  await pause(50);
  equal(heard.length, kept);
  equal(await redis.dbsize(), before);
  one.close();
  other.close();
}

/** What was sent again after the connection broke finds itself: nobody is told that somebody else was there first. */
async function outlivesItsConnection(url: string, killer: Redis): Promise<void> {
  const journal = await openRedisJournal(url);
  const numbers = Array.from({ length: 600 }, (_, n) => n);
  let goesOn = true;
  const kills = (async () => {
    for (; goesOn; await pause(5)) await killer.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  })();
  const results: string[] = [];
  for (let n = 0; n < numbers.length; n += 20) {
    const some = numbers.slice(n, n + 20).map((at) => journal.append('room k', at, at));
    results.push(...(await Promise.all(some)));
  }
  goesOn = false;
  await kills;
  deepEqual(new Set(results), new Set(['written']));
  deepEqual(await journal.read('room k', 0), numbers);
  await journal.close();
}

/** Names of the promises that were kept. @throws AssertionError for the first that was not */
export async function keepRedisPromises({ url }: RedisServer): Promise<readonly string[]> {
  const redis = new Redis(url);
  for (const check of Object.values(CONTRACT)) {
    await redis.flushall();
    await check({ open: () => openRedisJournal(url) });
  }
  await redis.flushall();
  await hearsOthers(url);
  await hearsNeighbours(url, redis);
  await outlivesItsConnection(url, redis);
  await redis.flushall();
  redis.disconnect();
  return [
    ...Object.keys(CONTRACT),
    'what others append is heard',
    'who is with others is heard',
    'a connection that breaks',
  ];
}
