// Where is written what counts? In streams of numbered entries; an entry counts once it cannot be lost.
import type { Json } from '../../core/rooms/changes.ts';

/** `room ID`: what was done with a room. `table ID GAME N`: what was added to a game of its N-th table. */
export type StreamName = `room ${string}` | `table ${string} ${number} ${number}`;

export interface Journal {
  /**
   * Writes the entry number `at` of a stream; the first is 0. Resolves once it is safe.
   * stale: the stream has such an entry already, and nothing was written.
   * @throws Error when it cannot be written; whether it was is then unknown until read again
   */
  readonly append: (stream: StreamName, at: number, entry: Json) => Promise<'written' | 'stale'>;
  /** Entries from number `from` on; empty for a stream there is not. */
  readonly read: (stream: StreamName, from: number) => Promise<readonly Json[]>;
  readonly streams: () => Promise<readonly StreamName[]>;
  /** Nothing is written to them any more, and hardly ever read: they take no memory until they are dropped. */
  readonly rest: (streams: readonly StreamName[]) => Promise<void>;
  /** Forgets them: afterwards nothing of them is stored. */
  readonly drop: (streams: readonly StreamName[]) => Promise<void>;
  /** Tells of entries that other processes append; with one process there are none. Returns how to stop. */
  readonly follow: (stream: StreamName, heard: (at: number, entry: Json) => void) => () => void;
  readonly close: () => Promise<void>;
}
