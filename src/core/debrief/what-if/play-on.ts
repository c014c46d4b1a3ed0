// How does a game go on when one way of playing takes every seat? Deterministic: same log, same end.
import type { ActorId } from '../../content/vocabulary.ts';
import {
  type Command,
  Dice,
  type GameEvent,
  type Log,
  type Logged,
  newLog,
  type Rules,
  type Setup,
  type State,
  streamOf,
} from '../../engine/index.ts';
import type { Mind } from '../../partners/mind.ts';

/** A game at one point: where it stands, how it came there, and what happened last. */
export interface Position {
  readonly state: State;
  readonly log: Log;
  readonly happened: readonly GameEvent[];
}

/** More decisions in one step than any game needs: from then on a seat is ready as soon as it may be. */
const PATIENCE = 120;

export function opened(rules: Rules, setup: Setup): Position {
  const { state, events } = rules.start(setup);
  return { state, log: newLog(rules, setup), happened: events };
}

/** The position after one more command; null when the rules refuse it. */
export function step(rules: Rules, at: Position, logged: Logged): Position | null {
  const applied = rules.apply(at.state, logged);
  if (!applied.ok) return null;
  return {
    state: applied.state,
    log: { ...at.log, commands: [...at.log.commands, logged] },
    happened: applied.events,
  };
}

/** Follows commands; those that a change has made impossible are left out. */
export function follow(rules: Rules, from: Position, commands: readonly Logged[]): Position {
  return commands.reduce((at, logged) => step(rules, at, logged) ?? at, from);
}

function seatsInTurn(state: State): readonly ActorId[] {
  const ids = state.setup.seats.map((seat) => seat.actor);
  const first = (state.year - 1) % ids.length;
  return [...ids.slice(first), ...ids.slice(0, first)];
}

/** What the step waits for; a free wish (to show a mandate, to move a hand) is not waited for. */
function waitedFor(state: State, legal: readonly Command[]): boolean {
  const open = state.step === 'house' || state.step === 'act';
  return legal.some(({ type }) => (open ? type === 'ready' : type !== 'showMandate'));
}

interface Turn {
  readonly seat: ActorId;
  readonly legal: readonly Command[];
}

function turnOf(rules: Rules, state: State): Turn | null {
  for (const seat of seatsInTurn(state)) {
    const legal = rules.legal(state, seat).filter(({ type }) => type !== 'setDifficulty');
    if (waitedFor(state, legal)) return { seat, legal };
  }
  return null;
}

/** Plays every seat with one mind to the end of the game. */
export function playOn(rules: Rules, mind: Mind, from: Position): Position {
  let at = from;
  let [spent, here] = [0, ''];
  for (let turn = turnOf(rules, at.state); turn !== null; turn = turnOf(rules, at.state)) {
    const { seat, legal } = turn;
    const now = `${at.state.year} ${at.state.step}`;
    spent = now === here ? spent + 1 : 0;
    here = now;
    const ready = legal.find(({ type }) => type === 'ready' || type === 'continue');
    const dice = new Dice(streamOf(at.state.setup.seed, `${seat} ${at.log.commands.length}`));
    const command = spent > PATIENCE && ready ? ready : mind(rules.view(at.state, seat), legal, dice).command;
    const next = step(rules, at, { seat, command });
    if (!next) throw new Error(`a way of playing chose what is not legal: ${JSON.stringify(command)}`);
    at = next;
  }
  return at;
}
