// Which decision is on its way? One at a time: whoever presses again before it has arrived means the table as it was.
import type { Command } from '../../../core/engine/index.ts';

export interface Outgoing {
  /** Grows with each decision of this device: sent twice, it counts once. */
  readonly n: number;
  readonly command: Command;
}

export interface Outbox {
  readonly last: number;
  /** Null: nothing is on its way. */
  readonly going: Outgoing | null;
}

/** Numbers begin at the clock, so that a page that was loaded anew goes on above those it gave before. */
export function newOutbox(now: number): Outbox {
  return { last: now, going: null };
}

/** The same box where something is on its way already. */
export function put(box: Outbox, command: Command): Outbox {
  if (box.going) return box;
  const n = box.last + 1;
  return { last: n, going: { n, command } };
}

/** It was answered, whichever way. */
export function arrived(box: Outbox, n: number): Outbox {
  return box.going?.n === n ? { ...box, going: null } : box;
}
