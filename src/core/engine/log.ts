// What is written down of a game? Its setup and its commands: everything else follows from them.
import type { ActorId } from '../content/vocabulary.ts';
import { type Aside, afterAside, eventOf } from './aside.ts';
import type { Command } from './command.ts';
import type { GameEvent } from './event.ts';
import type { State } from './model.ts';
import type { Rules } from './rules.ts';
import { LOG_FORMAT, type Message, RULES_VERSION, type Setup } from './setup.ts';

export interface Logged {
  readonly seat: ActorId;
  readonly command: Command;
  /** Why a partner did it; absent for people. */
  readonly why?: Message;
}

export interface Log {
  readonly format: number;
  /** Version of the rules that wrote it. */
  readonly rules: number;
  readonly pack: { readonly id: string; readonly version: number };
  readonly setup: Setup;
  readonly commands: readonly Logged[];
  /** What changed around the table, in order; `at` counts the commands given before it. Absent: nothing. */
  readonly asides?: readonly Aside[];
}

/** One event of a game, with the command it came from (0: the start; n: the n-th command). */
export interface Entry {
  /** Position in the whole game, from 0: what a sentence of the debrief rests on. */
  readonly index: number;
  readonly at: number;
  readonly year: number;
  readonly event: GameEvent;
}

/** A game replayed: where it stands and everything that happened. */
export interface Replay {
  readonly state: State;
  readonly entries: readonly Entry[];
}

export type Replayed =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly why: Message };

export function newLog(rules: Rules, setup: Setup): Log {
  const { id, version } = rules.deck.pack;
  return { format: LOG_FORMAT, rules: RULES_VERSION, pack: { id, version }, setup, commands: [] };
}

/** Adds the events of one command to what has been entered so far. */
export function enter(entries: readonly Entry[], happened: Happened): readonly Entry[] {
  const fresh = entriesOf([happened], entries.at(-1)?.year ?? 1);
  return [...entries, ...fresh.map((entry) => ({ ...entry, index: entry.index + entries.length }))];
}

/**
 * Plays a log again from its setup. Refuses, with a reason, a log of other rules or another pack, and one
 * whose commands are not legal one after the other.
 */
export function replay(rules: Rules, log: Log): Replayed {
  if (log.format > LOG_FORMAT || log.rules > RULES_VERSION) return refuse('log.newer');
  if (log.format < LOG_FORMAT || log.rules < RULES_VERSION) return refuse('log.older');
  const { id, version } = rules.deck.pack;
  if (log.pack.id !== id) return refuse('log.otherPack', { pack: log.pack.id });
  if (log.pack.version !== version)
    return refuse('log.packVersion', { pack: log.pack.id, version: log.pack.version });
  const begun = rules.start(log.setup);
  const happened: Happened[] = [{ at: 0, events: begun.events }];
  let state = begun.state;
  const listen = (at: number) => {
    for (const aside of asidesAt(log, at)) {
      state = afterAside(state, aside);
      happened.push({ at, events: [eventOf(aside)] });
    }
  };
  listen(0);
  for (const [i, { seat, command }] of log.commands.entries()) {
    const applied = rules.apply(state, { seat, command });
    if (!applied.ok) return refuse('log.illegal', { at: i + 1 });
    state = applied.state;
    happened.push({ at: i + 1, events: applied.events });
    listen(i + 1);
  }
  return { ok: true, replay: { state, entries: entriesOf(happened) } };
}

function asidesAt(log: Log, at: number): readonly Aside[] {
  return (log.asides ?? []).filter((aside) => aside.at === at);
}

interface Happened {
  /** The command it came from. */
  readonly at: number;
  readonly events: readonly GameEvent[];
}

function entriesOf(happened: readonly Happened[], from = 1): readonly Entry[] {
  const entries: Entry[] = [];
  let year = from;
  for (const { at, events } of happened) {
    for (const event of events) {
      if (event.type === 'yearBegan') year = event.year;
      entries.push({ index: entries.length, at, year, event });
    }
  }
  return entries;
}

function refuse(key: string, params: Message['params'] = {}): Replayed {
  return { ok: false, why: { key, params } };
}

/** The log up to and including its n-th command. */
export function upTo(log: Log, commands: number): Log {
  const asides = (log.asides ?? []).filter(({ at }) => at <= commands);
  return { ...log, commands: log.commands.slice(0, commands), ...(asides.length > 0 ? { asides } : {}) };
}

/**
 * Number of commands after which a year of play begins (its Observe done), so that `upTo` steps back to it.
 * Null when the game never got there. Year 1 is after the rehearsal, where there is one.
 */
export function yearStart(entries: readonly Entry[], year: number): number | null {
  const began = entries.filter(
    ({ event }) => event.type === 'yearBegan' && event.year === year && !event.rehearsal,
  );
  return began.at(-1)?.at ?? null;
}
