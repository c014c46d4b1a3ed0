// What do processes that serve the same rooms say to each other? Who is there; it is said, and stored nowhere.
import type { Mark } from '../core/rooms/wire.ts';

export type Word = {
  /** The process that says it. */
  readonly from: string;
  readonly room: string;
} & (
  | {
      /** All who are connected to that process; said at each change and again and again. */
      readonly type: 'here';
      readonly people: readonly string[];
      readonly host: boolean;
    }
  /** Whoever has devices in the room, please say so. */
  | { readonly type: 'who' }
  | {
      /** A token was shown there: whoever showed it before is there no longer. */
      readonly type: 'shown';
      /** Hash of the token. */
      readonly token: string;
      readonly right: 'host' | 'screen' | 'person';
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  | {
      /** An adviser points at something, in this step of the game. */
      readonly type: 'mark';
      readonly table: number;
      readonly step: string;
      readonly person: string;
      readonly on: Mark;
    }
);

export interface Neighbours {
  /** Nobody waits for it: a word that is lost is made good by the next ones. */
  readonly say: (word: Word) => void;
  /** Words of all, one's own among them. Returns how to stop. */
  readonly hear: (heard: (word: Word) => void) => () => void;
}

/** Each says so often who is there, and is believed for so long: people of a killed process are away after that. */
export const BEAT_IN_MS = 2000;
export const BELIEVED_IN_MS = 7000;
