// Whose turn is it among the partners? They answer at once, but never hurry a person.
import type { ActorId } from '../content/vocabulary.ts';
import type { Command, Logged, State, Step } from '../engine/index.ts';
import { SESSION } from '../engine/index.ts';
import { diceFor, type Seating } from './seating.ts';

/** The next command of a partner, or null when the table waits for a person (or the game is over). */
export function nextPartner(seating: Seating, state: State, version: number): Logged | null {
  for (const seat of partnersInTurn(state)) {
    const logged = decideFor(seating, { state, seat, version });
    if (logged) return logged;
  }
  return null;
}

function persons(state: State): readonly ActorId[] {
  return state.setup.seats.filter((seat) => seat.player === 'person').map((seat) => seat.actor);
}

/** Partners in the order that rotates each year. */
function partnersInTurn(state: State): readonly ActorId[] {
  const { seats } = state.setup;
  const first = (state.year - 1) % seats.length;
  return [...seats.slice(first), ...seats.slice(0, first)]
    .filter((s) => s.player !== 'person')
    .map((s) => s.actor);
}

/** May partners act in this step now? */
const MAY: Readonly<Record<Step, (state: State) => boolean>> = {
  /** Where pointing is open, people point first and partners may follow. */
  point: (state) => {
    const open = state.year <= SESSION[state.setup.session].openPointingUntil;
    return !open || persons(state).every((seat) => state.seats[seat].pointed);
  },
  house: () => true,
  act: () => true,
  star: (state) => persons(state).length === 0,
  reflect: (state) => persons(state).length === 0,
  over: () => false,
};

function decideFor(seating: Seating, at: { state: State; seat: ActorId; version: number }): Logged | null {
  const { state, seat, version } = at;
  const { rules } = seating;
  const player = state.setup.seats.find((s) => s.actor === seat)?.player;
  if (!MAY[state.step](state) || player === undefined || player === 'person') return null;
  const legal = rules.legal(state, seat).filter((command) => command.type !== 'setDifficulty');
  if (!hasDuty(state.step, legal)) return null;
  const { command, why } = seating.minds[player](
    rules.view(state, seat),
    legal,
    diceFor(state, seat, version),
  );
  if (command.type === 'ready' && state.step === 'act' && !personsReady(state)) return null;
  return { seat, command, why };
}

/** Something to do that the step waits for: a free wish (to show a mandate, to move a hand) is not a duty. */
function hasDuty(step: Step, legal: readonly Command[]): boolean {
  const waits = step === 'house' || step === 'act';
  return legal.some((command) => (waits ? command.type === 'ready' : command.type !== 'showMandate'));
}

/** Partners keep their plans open until people are ready, so that they can still change them. */
function personsReady(state: State): boolean {
  return persons(state).every((seat) => state.seats[seat].ready);
}
