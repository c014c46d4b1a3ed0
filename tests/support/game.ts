// How does a test put a table into a situation, and read what comes of it? In sentences.
import { france } from '../../src/core/content/france.ts';
import { ACTORS, type ActorId } from '../../src/core/content/vocabulary.ts';
import {
  type Applied,
  type Command,
  type EventType,
  type GameEvent,
  NUMBERS,
  rulesOf,
  type Setup,
  type State,
} from '../../src/core/engine/index.ts';

export const rules = rulesOf(france);

export function setupOf(change: Partial<Setup> = {}): Setup {
  return {
    seed: 7,
    session: 'standard',
    seats: ACTORS.map((actor) => ({ actor, player: 'person' })),
    age: 'adults',
    information: 'apart',
    opening: 'drawn',
    easier: false,
    ...change,
  };
}

/** A trend on the board: its id, how many of its needs are filled already, and which are hidden. */
export interface OnBoard {
  readonly id: string;
  readonly filled?: readonly number[];
  readonly hidden?: readonly number[];
}

export interface Situation {
  readonly setup?: Partial<Setup>;
  readonly step?: State['step'];
  readonly year?: number;
  readonly trends?: readonly OnBoard[];
  readonly cards?: Partial<Record<ActorId, readonly string[]>>;
  /** Where each actor's ✋ is. */
  readonly hands?: Partial<Record<ActorId, string>>;
  readonly priorities?: readonly string[];
  readonly lasting?: readonly (readonly [ActorId, ActorId])[];
  readonly house?: Partial<State['house']>;
  readonly effort?: number;
  readonly mandates?: Partial<Record<ActorId, string>>;
  readonly event?: string | null;
}

export interface Game {
  state: State;
  readonly happened: GameEvent[];
  readonly does: (seat: ActorId, command: Command) => Applied;
  readonly gives: (seat: ActorId, card: string, trend: string) => Applied;
  readonly ready: (...seats: readonly ActorId[]) => void;
  readonly of: <T extends EventType>(type: T) => readonly Extract<GameEvent, { type: T }>[];
  readonly gauge: (theme: 'health' | 'energy' | 'education') => number;
}

function boarded({ id, filled = [], hidden = [] }: OnBoard, year: number): State['trends'][number] {
  const { needs } = rules.deck.trend(id);
  const states = needs.map((_, i) => ({
    shown: filled.includes(i) || !hidden.includes(i),
    fill: filled.includes(i) ? { by: 'star' as const, seats: [], year } : null,
  }));
  return { id, since: year, needs: states, rests: false };
}

function situated(situation: Situation): State {
  const { state } = rules.start(setupOf(situation.setup));
  const year = situation.year ?? 1;
  const seats = { ...state.seats };
  for (const actor of ACTORS) {
    seats[actor] = {
      ...seats[actor],
      hand: situation.cards?.[actor] ?? [],
      act: situation.hands?.[actor] ?? null,
      effort: situation.effort ?? 3,
      pointed: true,
      mandate: situation.mandates?.[actor] ?? null,
    };
  }
  const events = state.events.map((event) => (situation.event === undefined ? event : situation.event));
  return {
    ...state,
    year,
    step: situation.step ?? 'act',
    trends: (situation.trends ?? []).map((trend) => boarded(trend, year)),
    gauges: { health: NUMBERS.gaugeStart, energy: NUMBERS.gaugeStart, education: NUMBERS.gaugeStart },
    seats,
    priorities: situation.priorities ?? [],
    lasting: situation.lasting ?? [],
    house: { ...state.house, ...situation.house },
    events,
  };
}

/** A table in this situation; all commands from now on go through the rules. */
export function given(situation: Situation): Game {
  const happened: GameEvent[] = [];
  const game: Game = {
    state: situated(situation),
    happened,
    does: (seat, command) => {
      const applied = rules.apply(game.state, { seat, command });
      if (applied.ok) {
        game.state = applied.state;
        happened.push(...applied.events);
      }
      return applied;
    },
    gives: (seat, card, trend) => {
      const applied = game.does(seat, { type: 'contribute', card, trend });
      if (!applied.ok) throw new Error(`${seat} cannot give ${card} to ${trend}: ${applied.why.key}`);
      return applied;
    },
    ready: (...seats) => {
      for (const seat of seats.length > 0 ? seats : ACTORS) game.does(seat, { type: 'ready' });
    },
    of: <T extends EventType>(type: T) =>
      happened.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type),
    gauge: (theme) => game.state.gauges[theme],
  };
  return game;
}

/** Everybody does nothing until the year's review is over; then the next year begins. */
export function idleYear(from: State): State {
  let state = from;
  const year = { at: state.year, rehearsal: state.rehearsal };
  while (state.step !== 'over' && state.year === year.at && state.rehearsal === year.rehearsal) {
    const seat = ACTORS.find((s) => rules.legal(state, s).some((c) => c.type !== 'setDifficulty'));
    if (!seat) throw new Error(`stuck in ${state.step}`);
    const all = rules.legal(state, seat);
    const command = ['point', 'ready', 'star', 'continue'].flatMap((type) =>
      all.filter((c) => c.type === type),
    )[0];
    if (!command) throw new Error(`nothing to do in ${state.step}`);
    const applied = rules.apply(state, { seat, command });
    if (!applied.ok) throw new Error(applied.why.key);
    state = applied.state;
  }
  return state;
}
