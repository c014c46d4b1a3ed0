// How is one game played without people? Seats act in the order of a table: partners first, a person last.
import type { ActorId } from '../core/content/vocabulary.ts';
import {
  type Command,
  Dice,
  type GameEvent,
  type Rules,
  type Setup,
  type State,
  streamOf,
} from '../core/engine/index.ts';
import type { Mind } from '../core/partners/mind.ts';

export interface Players {
  /** Who decides for each seat. */
  readonly minds: Readonly<Record<ActorId, Mind>>;
  /** The seat of a person: it acts when the others wait for it. Null where there is none. */
  readonly person: ActorId | null;
  /** Decides for every seat without looking; the views are not even made. */
  readonly blind?: (legal: readonly Command[], dice: Dice) => Command | undefined;
}

export interface Told {
  readonly state: State;
  readonly seat: ActorId | null;
  /** What the seat asked for; null at the start. */
  readonly command: Command | null;
  readonly events: readonly GameEvent[];
}

/** More commands than any sensible game has: a policy that goes round in circles is stopped. */
const ENDLESS = 20_000;

/** Plays a game to its end; `tell` hears of every command's events. */
export function playGame(
  rules: Rules,
  game: { readonly setup: Setup; readonly players: Players },
  tell: (told: Told) => void,
): State {
  const { setup, players } = game;
  const begun = rules.start(setup);
  tell({ state: begun.state, seat: null, command: null, events: begun.events });
  let state = begun.state;
  const dice = new Dice(streamOf(setup.seed, 'policy'));
  for (let count = 0; state.step !== 'over'; count++) {
    if (count > ENDLESS) throw new Error(`seed ${setup.seed}: no end after ${ENDLESS} commands`);
    const turn = nextTurn(rules, { state, players, dice });
    const applied = rules.apply(state, turn);
    if (!applied.ok) throw new Error(`seed ${setup.seed}: ${applied.why.key} for ${JSON.stringify(turn)}`);
    state = applied.state;
    tell({ state, seat: turn.seat, command: turn.command, events: applied.events });
  }
  return state;
}

interface Moment {
  readonly state: State;
  readonly players: Players;
  readonly dice: Dice;
}

function nextTurn(rules: Rules, moment: Moment) {
  for (const seat of order(moment)) {
    const turn = decideFor(rules, moment, seat);
    if (turn) return turn;
  }
  throw new Error(`nobody can do anything in ${moment.state.step}`);
}

/** Seats in the order that rotates each year; a person last. */
function order({ state, players }: Moment): readonly ActorId[] {
  const seats = state.setup.seats.map((seat) => seat.actor);
  const first = (state.year - 1) % seats.length;
  const rotated = [...seats.slice(first), ...seats.slice(0, first)];
  const { person } = players;
  return person === null ? rotated : [...rotated.filter((seat) => seat !== person), person];
}

function decideFor(rules: Rules, moment: Moment, seat: ActorId) {
  const { state, players, dice } = moment;
  if (isDone(state, seat)) return null;
  const waits = state.step === 'star' || state.step === 'reflect';
  if (waits && players.person !== null && players.person !== seat) return null;
  const all = rules.legal(state, seat);
  const blind = players.blind?.(all, dice);
  if (blind) return { seat, command: blind };
  const legal = all.filter((command) => command.type !== 'setDifficulty');
  if (legal.length === 0) return null;
  const { command } = players.minds[seat](rules.view(state, seat), legal, dice);
  const holds = command.type === 'ready' && state.step === 'act' && players.person !== null;
  if (holds && seat !== players.person && !state.seats[players.person].ready) return null;
  return { seat, command };
}

/** Nothing that the step waits for: a free wish (to show a mandate) is not a duty. */
function isDone(state: State, seat: ActorId): boolean {
  const { ready, pointed } = state.seats[seat];
  if (state.step === 'point') return pointed;
  return (state.step === 'house' || state.step === 'act') && ready;
}
