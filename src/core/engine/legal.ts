// What may this seat do now? The only source of legality: buttons, partners and servers all ask here.
import type { ActorId } from '../content/vocabulary.ts';
import type { Command } from './command.ts';
import type { Deck } from './deck.ts';
import { isOpen, seatIds } from './draft.ts';
import { wanted } from './house.ts';
import { connectedTo, handsByTrend } from './lanterns.ts';
import { legalAct } from './legal-act.ts';
import type { State, Step } from './model.ts';
import { SESSION } from './sessions.ts';

type Legal = (deck: Deck, state: State, seat: ActorId) => Command[];

const LEGAL: Readonly<Record<Step, Legal>> = {
  point: legalPoint,
  house: legalHouse,
  act: legalAct,
  star: legalStar,
  reflect: legalReflect,
  over: () => [],
};

interface Answer {
  readonly deck: Deck;
  readonly state: State;
  readonly seat: ActorId;
  readonly commands: readonly Command[];
}

/** States never change, so the same question has the same answer: whoever asks what is legal then does it. */
let last: Answer | null = null;

/** All commands this seat may give now; empty when it has nothing to do. A seat not at the table has none. */
export function legal(deck: Deck, state: State, seat: ActorId): readonly Command[] {
  if (!Object.hasOwn(state.seats, seat)) return [];
  if (last?.state === state && last.seat === seat && last.deck === deck) return last.commands;
  const commands = LEGAL[state.step](deck, state, seat);
  addAlways(commands, state, seat);
  last = { deck, state, seat, commands };
  return commands;
}

/** What is open in every step but the last. */
function addAlways(commands: Command[], state: State, seat: ActorId): void {
  if (state.step === 'over') return;
  const me = state.seats[seat];
  const canShow = me.mandate !== null && !me.mandateShown && connectedTo(state, seat).length > 1;
  if (canShow) commands.push({ type: 'showMandate' });
  commands.push({ type: 'setDifficulty', easier: !state.easier });
}

function legalPoint(_deck: Deck, state: State, seat: ActorId): Command[] {
  if (state.seats[seat].pointed) return [];
  if (SESSION[state.setup.session].lanterns === 'messengers')
    return seatIds(state).flatMap((to): Command[] => (to === seat ? [] : [{ type: 'visit', to }]));
  const trends = [null, ...state.trends.map((trend) => trend.id)];
  const marks = isOpen(state, 'agenda') ? trends : [null];
  const hands = isOpen(state, 'communication') ? trends : [null];
  const commands: Command[] = [];
  for (const important of marks) for (const act of hands) commands.push({ type: 'point', important, act });
  return commands;
}

function legalHouse(_deck: Deck, state: State, seat: ActorId): Command[] {
  const me = state.seats[seat];
  const mine = state.house.pledges.filter((pledge) => pledge.seat === seat).map((pledge) => pledge.into);
  const commands: Command[] = moves(state, seat);
  if (!me.ready) {
    for (const into of ['measurement', 'backbone', 'upkeep'] as const) {
      if (me.effort > 0 && !mine.includes(into) && wanted(state, into))
        commands.push({ type: 'pledge', into });
      if (mine.includes(into)) commands.push({ type: 'withdraw', into });
    }
    commands.push({ type: 'ready' });
  }
  return commands;
}

/** Played apart, a hand that stands alone may move once. */
function moves(state: State, seat: ActorId): Command[] {
  const me = state.seats[seat];
  if (state.setup.information === 'table' || me.act === null || me.moved || me.ready) return [];
  if ((handsByTrend(state).get(me.act)?.length ?? 0) > 1) return [];
  return state.trends
    .filter((trend) => trend.id !== me.act)
    .map((trend): Command => ({ type: 'move', to: trend.id }));
}

function legalStar(_deck: Deck, state: State): Command[] {
  const commands: Command[] = [];
  for (const { id, needs } of state.trends)
    needs.forEach(({ fill }, need) => {
      if (!fill) commands.push({ type: 'star', trend: id, need });
    });
  return commands;
}

function legalReflect(_deck: Deck, state: State): Command[] {
  const said = state.history.at(-1)?.reflection ?? null;
  const choices = said === null ? state.sentences.map((_, on): Command => ({ type: 'reflect', on })) : [];
  return [...choices, { type: 'continue' }];
}
