// Who decides what counts? The table: the authority over one game. It keeps the log, lets partners act, and
// gives each seat its own view. The same table runs in the page and in a room of a server.
import type { ActorId } from '../content/vocabulary.ts';
import {
  type Applied,
  type Aside,
  afterAside,
  audience,
  type Command,
  type Entry,
  enter,
  eventOf,
  type GameEvent,
  type Log,
  type Logged,
  type Message,
  newLog,
  type Player,
  type Replayed,
  replay,
  type Setup,
  type State,
  upTo,
  type View,
} from '../engine/index.ts';
import type { Seating } from './seating.ts';
import { nextPartner } from './turns.ts';

/** What a seat gets: everything it may know, and what it may do. */
export interface Update {
  /** Commands so far. */
  readonly version: number;
  readonly view: View;
  readonly legal: readonly Command[];
  /** Events the seat may see, after the version it named. */
  readonly entries: readonly Entry[];
  /** The latest line of each partner the seat is connected to, or all where people talk. */
  readonly says: readonly Said[];
}

export interface Said {
  readonly seat: ActorId;
  /** The command it belongs to. */
  readonly at: number;
  readonly command: Command;
  readonly why: Message;
}

export interface Table {
  readonly version: () => number;
  readonly log: () => Log;
  readonly state: () => State;
  readonly entries: () => readonly Entry[];
  /** A person's command; partners answer before it returns. */
  readonly submit: (seat: ActorId, command: Command) => Applied;
  /** From now on somebody else holds this seat: a person, or a partner, who acts at once. */
  readonly takeSeat: (seat: ActorId, player: Player) => void;
  /** Takes back everything after the n-th command, for the whole table; the log says so. 0 ≤ n ≤ version. */
  readonly stepBack: (to: number) => void;
  /** Null as seat: the public view. `since`: the version whose events the seat already has. */
  readonly update: (seat: ActorId | null, since: number) => Update;
  readonly subscribe: (listener: () => void) => () => void;
  /** A table that goes on from where this one stands, and leaves it there: nobody listens to it yet. */
  readonly fork: () => Table;
}

/** Opens a new game; partners make their first moves. */
export function openTable(seating: Seating, setup: Setup): Table {
  const log = newLog(seating.rules, setup);
  const begun = seating.rules.start(setup);
  return tableFrom(seating, { log, state: begun.state, entries: enter([], { at: 0, events: begun.events }) });
}

/** Opens a table from a log, or says why it cannot. */
export function reopenTable(
  seating: Seating,
  log: Log,
): { ok: true; table: Table } | { ok: false; why: Message } {
  const replayed: Replayed = replay(seating.rules, log);
  if (!replayed.ok) return replayed;
  return { ok: true, table: tableFrom(seating, { log, ...replayed.replay }) };
}

interface Sitting {
  log: Log;
  state: State;
  entries: readonly Entry[];
}

function tableFrom(seating: Seating, sitting: Sitting): Table {
  letPartnersAct(seating, sitting);
  return tableAt(seating, sitting);
}

function tableAt(seating: Seating, sitting: Sitting): Table {
  const listeners = new Set<() => void>();
  const changed = () => {
    letPartnersAct(seating, sitting);
    for (const listener of listeners) listener();
  };
  return {
    version: () => sitting.log.commands.length,
    log: () => sitting.log,
    state: () => sitting.state,
    entries: () => sitting.entries,
    submit: (seat, command) => {
      const applied = take(seating, sitting, { seat, command });
      if (applied.ok) changed();
      return applied;
    },
    takeSeat: (seat, player) => {
      hear(sitting, { at: sitting.log.commands.length, type: 'seatTaken', seat, player });
      changed();
    },
    stepBack: (to) => {
      goBack(seating, sitting, to);
      changed();
    },
    update: (seat, since) => updateOf(seating, sitting, { seat, since }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fork: () => tableAt(seating, { ...sitting }),
  };
}

function take(seating: Seating, sitting: Sitting, logged: Logged): Applied {
  const applied = seating.rules.apply(sitting.state, logged);
  if (!applied.ok) return applied;
  sitting.state = applied.state;
  sitting.log = { ...sitting.log, commands: [...sitting.log.commands, logged] };
  sitting.entries = enter(sitting.entries, { at: sitting.log.commands.length, events: applied.events });
  return applied;
}

/** What is said around the table is entered beside the moves. */
function hear(sitting: Sitting, aside: Aside): void {
  sitting.state = afterAside(sitting.state, aside);
  sitting.log = { ...sitting.log, asides: [...(sitting.log.asides ?? []), aside] };
  sitting.entries = enter(sitting.entries, { at: aside.at, events: [eventOf(aside)] });
}

/** The table as it was after its n-th command. Who sits where is no move: it stays as it is now. */
function goBack(seating: Seating, sitting: Sitting, to: number): void {
  const { commands, setup } = sitting.log;
  if (!Number.isInteger(to) || to < 0 || to > commands.length)
    throw new Error(`no way back to command ${to}`);
  const held = sitting.state.setup.seats;
  const log = upTo(sitting.log, to);
  const replayed = replay(seating.rules, log);
  if (!replayed.ok) throw new Error(`a game that was played does not replay: ${replayed.why.key}`);
  Object.assign(sitting, { log, ...replayed.replay });
  hear(sitting, { at: to, type: 'steppedBack', commands: commands.length - to });
  for (const { actor, player } of held) {
    const then = sitting.state.setup.seats.find((seat) => seat.actor === actor) ?? setup.seats[0];
    if (then?.player !== player) hear(sitting, { at: to, type: 'seatTaken', seat: actor, player });
  }
}

function letPartnersAct(seating: Seating, sitting: Sitting): void {
  for (;;) {
    const turn = nextPartner(seating, sitting.state, sitting.log.commands.length);
    if (!turn) return;
    const applied = take(seating, sitting, turn);
    if (!applied.ok) throw new Error(`a partner chose what is not legal: ${JSON.stringify(turn.command)}`);
  }
}

function updateOf(seating: Seating, sitting: Sitting, wish: { seat: ActorId | null; since: number }): Update {
  const { seat, since } = wish;
  const view = seating.rules.view(sitting.state, seat);
  const mayHear = (event: GameEvent) => {
    const only = audience(event);
    return only === null || (seat !== null && only.includes(seat));
  };
  return {
    version: sitting.log.commands.length,
    view,
    legal: seat === null ? [] : seating.rules.legal(sitting.state, seat),
    entries: sitting.entries.filter((entry) => entry.at > since && mayHear(entry.event)),
    says: saysFor(sitting, view),
  };
}

/** In Act and after, a partner's last line of this step reaches those connected to it. */
function saysFor(sitting: Sitting, view: View): readonly Said[] {
  const last = new Map<ActorId, Said>();
  sitting.log.commands.forEach(({ seat, command, why }, i) => {
    if (why) last.set(seat, { seat, at: i + 1, command, why });
  });
  const began = sitting.entries.filter((entry) => entry.event.type === 'yearBegan').at(-1)?.at ?? 0;
  const open =
    view.step === 'star' || view.step === 'reflect' || view.step === 'over' || view.step === 'house';
  return [...last.values()].filter((said) => said.at > began && (open || view.connected.includes(said.seat)));
}
