// What does this page know of the room it is connected to? One store, filled by what the server tells.
import { createStore } from 'zustand/vanilla';
import type { Message } from '../../../core/engine/index.ts';
import type { Pass } from '../passes.ts';
import { newOutbox, type Outbox } from './outbox.ts';
import { NOTHING, type Topics } from './topics.ts';

export interface Remote {
  /** closed: nothing is tried. opening: not yet. up: heard. lost: was there, or never answered; it is tried on. */
  readonly line: 'closed' | 'opening' | 'up' | 'lost';
  /** The place this device has taken; null: none. */
  readonly pass: Pass | null;
  /** Milliseconds that the server's clock is ahead of this device's: school tablets are often minutes off. */
  readonly ahead: number;
  readonly topics: Topics;
  readonly outbox: Outbox;
  /** Why this device is not in its room any more. */
  readonly gone: Message | null;
  /** Has just come in by the code: what happened before is not known here. */
  readonly joined: boolean;
  /** Shown once, to whoever has just opened the room. */
  readonly recovery: string | null;
}

export const NOWHERE = {
  pass: null,
  topics: NOTHING,
  gone: null,
  joined: false,
  recovery: null,
} satisfies Partial<Remote>;

export const remote = createStore<Remote>(() => ({
  ...NOWHERE,
  line: 'closed',
  ahead: 0,
  outbox: newOutbox(Date.now()),
}));
