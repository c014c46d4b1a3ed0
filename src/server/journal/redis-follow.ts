// What do other processes append? One connection waits for all the streams that are followed.
import type { Redis } from 'ioredis';
import type { Json } from '../../core/rooms/changes.ts';
import type { Journal, StreamName } from './journal.ts';
import { atOf, entryIn, keyOf, writerIn } from './redis-words.ts';

interface Follower {
  readonly key: string;
  readonly heard: (at: number, entry: Json) => void;
  /** Id of the last entry known; null while it is being asked for. */
  last: string | null;
}

interface Ends {
  /** Answers at once. */
  readonly redis: Redis;
  /** Waits; nothing else may be asked of it. */
  readonly listener: Redis;
  /** The name this process writes under. */
  readonly me: string;
}

type Item = readonly [id: string, fields: readonly string[]];
type Replies = readonly [key: string, items: readonly Item[]][] | null;

/** A stream that is followed from now on is heard after so long at the latest, and at once from then on. */
const LONGEST_WAIT_IN_MS = 100;

/** A stream that two follow is answered twice. */
function tell(follower: Follower, [id, fields]: Item, me: string): void {
  const at = atOf(id);
  if (follower.last !== null && at <= atOf(follower.last)) return;
  follower.last = id;
  if (writerIn(fields) !== me) follower.heard(at, entryIn(fields));
}

async function listen({ listener, me }: Ends, followers: ReadonlySet<Follower>): Promise<void> {
  const ready = [...followers].filter(({ last }) => last !== null);
  const keys = ready.map(({ key }) => key);
  const ids = ready.map(({ last }) => last ?? '0-0');
  if (ready.length === 0) return new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_IN_MS));
  const replies = await listener.xread('BLOCK', LONGEST_WAIT_IN_MS, 'STREAMS', ...keys, ...ids);
  for (const [key, items] of (replies as Replies) ?? []) {
    const hearing = ready.filter((follower) => follower.key === key && followers.has(follower));
    for (const item of items) for (const follower of hearing) tell(follower, item, me);
  }
}

/**
 * Whoever follows first and reads then misses nothing: what was there when it began to follow is read, what comes
 * after is heard, and some of it both.
 */
export function followRedis(ends: Ends): { follow: Journal['follow']; close: () => Promise<void> } {
  const followers = new Set<Follower>();
  let loop: Promise<void> | null = null;
  let open = true;
  const run = async () => {
    while (open && followers.size > 0)
      await listen(ends, followers).catch((error: Error) => {
        if (open) console.error(`Redis: ${error.message}`);
        return new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_IN_MS));
      });
    loop = null;
  };
  const begin = async (follower: Follower) => {
    const [last] = await ends.redis.xrevrange(follower.key, '+', '-', 'COUNT', 1);
    follower.last = last?.[0] ?? '0-0';
  };
  return {
    follow: (stream: StreamName, heard) => {
      const follower: Follower = { key: keyOf(stream), heard, last: null };
      followers.add(follower);
      // Without an answer it hears everything from the beginning: twice is harmless, never is not.
      begin(follower).catch(() => {
        follower.last = '0-0';
      });
      loop ??= run();
      return () => followers.delete(follower);
    },
    close: async () => {
      open = false;
      ends.listener.disconnect();
      await loop;
    },
  };
}
