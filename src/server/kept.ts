// How does something change only once the change is written down? One change at a time: made, written, then shown.
import { sameValue } from '../core/engine/index.ts';
import type { Json } from '../core/rooms/changes.ts';
import type { Journal, StreamName } from './journal/journal.ts';
import { oneByOne } from './one-by-one.ts';

/** What is to be written and what comes of it; or a result alone where nothing changes. */
export type Step<Thing, Result> = (
  thing: Thing,
) =>
  | { readonly entry: Json; readonly after: Thing; readonly result: Result }
  | { readonly entry: null; readonly result: Result };

export interface Source<Thing> {
  readonly journal: Journal;
  readonly stream: StreamName;
  /** The thing with entries that were written after it. */
  readonly grow: (thing: Thing, entries: readonly Json[]) => Thing;
}

export interface Kept<Thing> {
  /** As it is written down; what is being written is not there yet. */
  readonly now: () => Thing;
  /** @throws Error when it could not be written: nothing has changed then */
  readonly change: <Result>(step: Step<Thing, Result>) => Promise<Result>;
  /** Reads what others have written. */
  readonly catchUp: () => Promise<void>;
  readonly listen: (changed: () => void) => void;
  /** Nothing more is written; resolves once what was being written is. */
  readonly end: () => Promise<void>;
}

/** Writings that may fail; and entries of others that may come first, as each of those is somebody's progress. */
const MOST_FAILURES = 4;
const MOST_STALE = 40;

interface Keeping<Thing> {
  readonly source: Source<Thing>;
  readonly changed: () => void;
  thing: Thing;
  /** Entries of the stream that are in the thing. */
  written: number;
  ended: boolean;
}

/** Entries that others wrote, or one's own whose writing seemed to fail. */
async function readOn<Thing>(keeping: Keeping<Thing>): Promise<readonly Json[]> {
  const { journal, stream, grow } = keeping.source;
  const entries = await journal.read(stream, keeping.written);
  if (entries.length === 0) return entries;
  keeping.thing = grow(keeping.thing, entries);
  keeping.written += entries.length;
  keeping.changed();
  return entries;
}

async function tryOnce<Thing, Result>(keeping: Keeping<Thing>, step: Step<Thing, Result>) {
  const { journal, stream } = keeping.source;
  const made = step(keeping.thing);
  if (made.entry === null) return { done: true, result: made.result } as const;
  const outcome = await journal.append(stream, keeping.written, made.entry).catch(() => 'unknown' as const);
  if (outcome === 'written') {
    keeping.thing = made.after;
    keeping.written++;
    keeping.changed();
    return { done: true, result: made.result } as const;
  }
  const [next] = await readOn(keeping);
  // Twice the same moment and the same number drawn: it is our own.
  const mine = next !== undefined && sameValue(JSON.parse(JSON.stringify(made.entry)), next);
  return mine ? ({ done: true, result: made.result } as const) : ({ done: false, outcome } as const);
}

async function changing<Thing, Result>(keeping: Keeping<Thing>, step: Step<Thing, Result>): Promise<Result> {
  let [failed, stale] = [0, 0];
  while (!keeping.ended && failed < MOST_FAILURES && stale < MOST_STALE) {
    const tried = await tryOnce(keeping, step);
    if (tried.done) return tried.result;
    if (tried.outcome === 'stale') stale++;
    else failed++;
  }
  throw new Error(`${keeping.source.stream} takes no entry`);
}

/** @param begun the thing, and how many entries of the stream made it */
export function keep<Thing>(
  source: Source<Thing>,
  begun: { readonly thing: Thing; readonly written: number },
): Kept<Thing> {
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const keeping: Keeping<Thing> = { source, changed, ended: false, ...begun };
  const inTurn = oneByOne();
  return {
    now: () => keeping.thing,
    change: (step) => inTurn(() => changing(keeping, step)),
    catchUp: () =>
      inTurn(async () => {
        if (!keeping.ended) await readOn(keeping);
      }),
    listen: (listener) => listeners.push(listener),
    end: () => {
      keeping.ended = true;
      return inTurn(async () => undefined);
    },
  };
}
