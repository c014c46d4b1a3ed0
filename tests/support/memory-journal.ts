// Where do tests write what counts? In memory, as the journal on disk would; a copy of it is what a restart finds.
import type { Json } from '../../src/core/rooms/changes.ts';
import type { Journal, StreamName } from '../../src/server/journal/journal.ts';

export interface MemoryJournal extends Journal {
  /** The next writings fail: before anything is written, or after, so that only the answer is lost. */
  readonly failNext: (how: 'before' | 'after', times?: number) => void;
  /** All that is stored, as text. */
  readonly text: () => string;
}

type Streams = Map<StreamName, string[]>;

function appendTo(streams: Streams, stream: StreamName, { at, entry }: { at: number; entry: Json }) {
  const entries = streams.get(stream) ?? [];
  if (at < entries.length) return 'stale' as const;
  if (at > entries.length) throw new Error(`${stream} has no entry ${entries.length} yet`);
  streams.set(stream, [...entries, JSON.stringify(entry)]);
  return 'written' as const;
}

export function memoryJournal(): MemoryJournal {
  const streams: Streams = new Map();
  const failing: ('before' | 'after')[] = [];
  const followers = new Set<{ stream: StreamName; heard: (at: number, entry: Json) => void }>();
  const spread = (stream: StreamName, at: number, entry: Json) => {
    for (const follower of followers)
      if (follower.stream === stream) setTimeout(() => follower.heard(at, entry), 1);
  };
  return {
    failNext: (how, times = 1) => {
      for (let n = 0; n < times; n++) failing.push(how);
    },
    text: () => JSON.stringify([...streams]),
    append: async (stream, at, entry) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const how = failing.shift();
      if (how === 'before') throw new Error('the disk is full');
      const outcome = appendTo(streams, stream, { at, entry });
      if (outcome === 'written') spread(stream, at, entry);
      if (how === 'after') throw new Error('the answer is lost');
      return outcome;
    },
    read: async (stream, from) =>
      (streams.get(stream) ?? []).slice(from).map((line) => JSON.parse(line) as Json),
    streams: async () => [...streams.keys()],
    rest: async () => {},
    drop: async (names) => {
      for (const name of names) streams.delete(name);
    },
    follow: (stream, heard) => {
      const follower = { stream, heard };
      followers.add(follower);
      return () => followers.delete(follower);
    },
    close: async () => {},
  };
}
