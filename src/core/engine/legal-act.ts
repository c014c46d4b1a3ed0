// What may a seat do in Act? Place, take back, exchange, lend, ask and answer, until it is ready.
import type { ActorId } from '../content/vocabulary.ts';
import type { Command } from './command.ts';
import type { Deck } from './deck.ts';
import { sameCards } from './draft.ts';
import { neighbours } from './lanterns.ts';
import { answers, asks, canLend } from './legal-ask.ts';
import type { State } from './model.ts';
import { freeCards, iconsTaken, meets } from './needs.ts';

export function legalAct(deck: Deck, state: State, seat: ActorId): Command[] {
  const me = state.seats[seat];
  if (me.ready) return [];
  return placings(deck, state, seat).concat(
    takings(state, seat),
    exchanges(state, seat),
    loans(state, seat),
    asks(deck, state, seat),
    answers(deck, state, seat),
    { type: 'ready' },
  );
}

function placings(deck: Deck, state: State, seat: ActorId): Command[] {
  const me = state.seats[seat];
  const commands: Command[] = [];
  if (me.effort === 0) return commands;
  const takers = state.trends.map((trend) => ({
    trend: trend.id,
    icons: iconsTaken(deck, { trend, seat: me }),
  }));
  for (const card of freeCards(me)) {
    const action = deck.action(card);
    if (action.icons.length > me.effort) continue;
    for (const { trend, icons } of takers) {
      if (action.trends.includes(trend) && meets(action, icons))
        commands.push({ type: 'contribute', card, trend });
    }
    commands.push({ type: 'goAlone', card });
  }
  return commands;
}

function takings(state: State, seat: ActorId): Command[] {
  return state.seats[seat].plan
    .filter((placement) => !placement.bound)
    .map(({ card }): Command => ({ type: 'takeBack', card }));
}

function exchanges(state: State, seat: ActorId): readonly Command[] {
  const me = state.seats[seat];
  if (me.exchanged || me.plan.length > 0 || sameCards(state)) return [];
  const known = choices.get(seat);
  if (known?.hand === me.hand) return known.all;
  const all = choicesFrom(me.hand);
  choices.set(seat, { hand: me.hand, all });
  return all;
}

interface Choices {
  readonly hand: readonly string[];
  readonly all: readonly Command[];
}

/**
 * All exchanges of each seat's latest hand: as many as it has parts, so they are counted once. Not in a weak
 * map: that would keep the lists of every hand until the next full garbage collection.
 */
const choices = new Map<ActorId, Choices>();

function choicesFrom(hand: readonly string[]): readonly Command[] {
  let sets: string[][] = [[]];
  for (const card of hand) sets = sets.concat(sets.map((set) => [...set, card]));
  return sets.filter((set) => set.length > 0).map((cards): Command => ({ type: 'exchange', cards }));
}

function loans(state: State, seat: ActorId): Command[] {
  const commands: Command[] = [];
  for (const to of neighbours(state, seat)) if (canLend(state, seat, to)) commands.push({ type: 'lend', to });
  for (const [from, to] of state.loans) {
    const canRecall = from === seat && !state.seats[to].ready && state.seats[to].effort > 0;
    if (canRecall) commands.push({ type: 'recall', to });
  }
  return commands;
}
