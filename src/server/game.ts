// How is the game of a table kept? Its log grows in a stream of its own, and each of a person's commands counts once.
import { france } from '../core/content/france.ts';
import type { ActorId } from '../core/content/vocabulary.ts';
import { type Command, type Log, rulesOf, type Setup, sameCommand } from '../core/engine/index.ts';
import { partners } from '../core/partners/index.ts';
import type { Json } from '../core/rooms/changes.ts';
import { type Growth, grown, growthOf } from '../core/table/growth.ts';
import type { Seating } from '../core/table/seating.ts';
import { openTable, reopenTable, type Table } from '../core/table/table.ts';
import type { Journal, StreamName } from './journal/journal.ts';
import { type Kept, keep, type Source } from './kept.ts';

/** Whose command it was, by the number its device gave it. */
export interface By {
  readonly person: string;
  readonly n: number;
}

type Written = { readonly log: Log } | (Growth & { readonly by?: By });

export interface Game {
  readonly table: Table;
  /** What is written of it. */
  readonly log: Log;
  readonly counted: Counted;
}

/**
 * Commands of people that have counted: one set for all states of a game, to which the newest is added only once it is
 * known to be written, as something is done after it.
 */
interface Counted {
  readonly before: Set<string>;
  readonly newest: string | null;
}

const seating: Seating = { rules: rulesOf(france), minds: partners(france) };

/** The command as the rules offer it: nothing that a device adds comes into the log. */
export function asOffered({ table }: Game, seat: ActorId, command: Command): Command {
  const legal = seating.rules.legal(table.state(), seat);
  return legal.find((offered) => sameCommand(offered, command)) ?? command;
}

const countedAs = ({ person, n }: By): string => `${person} ${n}`;

export function hasCounted({ counted }: Game, by: By): boolean {
  const key = countedAs(by);
  return counted.newest === key || counted.before.has(key);
}

/** What has counted once `by` does as well. The state before it is written: its newest is settled. */
function counting({ before, newest }: Counted, by: By): Counted {
  if (newest !== null) before.add(newest);
  return { before, newest: countedAs(by) };
}

const NONE_YET = (): Counted => ({ before: new Set(), newest: null });

/**
 * What is added to the stream when a table comes out of a game, and the game it makes.
 * @param game as it is written
 */
export function goingOn(game: Game, table: Table, by: By | null): { entry: Json; after: Game } {
  const growth: Written = { ...growthOf(game.log, table.log()), ...(by ? { by } : {}) };
  const counted = by ? counting(game.counted, by) : game.counted;
  return { entry: growth as unknown as Json, after: { table, log: table.log(), counted } };
}

/** @throws Error when the log cannot be played */
function gameWith(log: Log, counted: Counted): Game {
  const opened = reopenTable(seating, log);
  if (!opened.ok) throw new Error(`a game that was kept does not open: ${opened.why.key}`);
  return { table: opened.table, log, counted };
}

function grow(game: Pick<Game, 'log' | 'counted'>, entries: readonly Json[]): Game {
  let { log, counted } = game;
  for (const entry of entries) {
    const growth = entry as unknown as Growth & { readonly by?: By };
    log = grown(log, growth);
    if (growth.by) counted = counting(counted, growth.by);
  }
  return gameWith(log, counted);
}

const sourceOf = (journal: Journal, stream: StreamName): Source<Game> => ({ journal, stream, grow });

/** Null: it has not begun. */
export async function openGame(journal: Journal, stream: StreamName): Promise<Kept<Game> | null> {
  const [first, ...others] = await journal.read(stream, 0);
  if (first === undefined) return null;
  const { log } = first as unknown as { readonly log: Log };
  const thing = grow({ log, counted: NONE_YET() }, others);
  return keep(sourceOf(journal, stream), { thing, written: others.length + 1 });
}

/** Begins it, or opens the one that somebody else has begun. */
export async function beginGame(at: {
  readonly journal: Journal;
  readonly stream: StreamName;
  readonly setup: Setup;
}): Promise<Kept<Game> | null> {
  const { journal, stream, setup } = at;
  const table = openTable(seating, setup);
  const log = table.log();
  const outcome = await journal.append(stream, 0, { log } as unknown as Json);
  if (outcome === 'stale') return openGame(journal, stream);
  return keep(sourceOf(journal, stream), { thing: { table, log, counted: NONE_YET() }, written: 1 });
}
