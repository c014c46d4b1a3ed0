// What does a command change? A new state and what happened, or a refusal with a reason. Never an exception,
// never a change of the state that was given.
import type { ActorId } from '../content/vocabulary.ts';
import { applyAct } from './apply-act.ts';
import type { Command, CommandType } from './command.ts';
import type { Deck } from './deck.ts';
import { type Draft, draftOf, seatIds, setSeat, tell } from './draft.ts';
import type { GameEvent } from './event.ts';
import { connectedTo } from './lanterns.ts';
import { legal } from './legal.ts';
import type { State } from './model.ts';
import { sameCommand } from './same.ts';
import type { Message } from './setup.ts';
import { goOn, reflect } from './year-begin.ts';
import { placeStar } from './year-close.ts';
import { closeHouse } from './year-house.ts';
import { showHands, visit } from './year-point.ts';

export type Applied =
  | { readonly ok: true; readonly state: State; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly why: Message };

type Handler<T extends CommandType> = (
  draft: Draft,
  seat: ActorId,
  command: Extract<Command, { type: T }>,
) => void;

const HANDLERS: { readonly [T in CommandType]: Handler<T> } = {
  point: (draft, seat, { important, act }) => {
    setSeat(draft, seat, { pointed: true, important, act });
    tell(draft, { type: 'pointed', seat });
    if (seatIds(draft.state).every((id) => draft.state.seats[id].pointed)) showHands(draft);
  },
  visit: (draft, seat, { to }) => visit(draft, seat, to),
  move: (draft, seat, { to }) => {
    const from = draft.state.seats[seat].act ?? to;
    setSeat(draft, seat, { act: to, moved: true });
    tell(draft, { type: 'handMoved', seat, from, to });
  },
  pledge: (draft, seat, { into }) => {
    const { house } = draft.state;
    draft.state.house = { ...house, pledges: [...house.pledges, { seat, into }] };
    setSeat(draft, seat, { effort: draft.state.seats[seat].effort - 1 });
    tell(draft, { type: 'pledged', seat, into });
    wakeOthers(draft, seat);
  },
  withdraw: (draft, seat, { into }) => {
    const { house } = draft.state;
    draft.state.house = {
      ...house,
      pledges: house.pledges.filter((p) => p.seat !== seat || p.into !== into),
    };
    setSeat(draft, seat, { effort: draft.state.seats[seat].effort + 1 });
    tell(draft, { type: 'withdrawn', seat, into });
    wakeOthers(draft, seat);
  },
  showMandate: (draft, seat) => {
    const mandate = draft.state.seats[seat].mandate;
    if (mandate === null) return;
    setSeat(draft, seat, { mandateShown: true });
    tell(draft, { type: 'mandateShown', seat, mandate, only: connectedTo(draft.state, seat) });
  },
  ready: (draft, seat, command) => {
    if (draft.state.step === 'act') return applyAct.ready(draft, seat, command);
    setSeat(draft, seat, { ready: true });
    tell(draft, { type: 'becameReady', seat });
    if (seatIds(draft.state).every((id) => draft.state.seats[id].ready)) closeHouse(draft);
  },
  exchange: applyAct.exchange,
  contribute: applyAct.contribute,
  goAlone: applyAct.goAlone,
  takeBack: applyAct.takeBack,
  lend: applyAct.lend,
  recall: applyAct.recall,
  ask: applyAct.ask,
  answer: applyAct.answer,
  star: (draft, seat, { trend, need }) => placeStar(draft, seat, { trend, need }),
  reflect: (draft, seat, { on }) => reflect(draft, seat, on),
  continue: (draft) => goOn(draft),
  setDifficulty: (draft, _seat, { easier }) => {
    draft.state.easier = easier;
    tell(draft, { type: 'difficultySet', easier });
  },
};

/** A new promise in the open lets the others think again. */
function wakeOthers(draft: Draft, seat: ActorId): void {
  for (const other of seatIds(draft.state)) {
    if (other !== seat && draft.state.seats[other].ready) setSeat(draft, other, { ready: false });
  }
}

export function apply(
  deck: Deck,
  state: State,
  asked: { readonly seat: ActorId; readonly command: Command },
): Applied {
  const { seat, command } = asked;
  const allowed = legal(deck, state, seat);
  if (!allowed.includes(command) && !allowed.some((option) => sameCommand(option, command)))
    return { ok: false, why: refusal(state, asked) };
  const draft = draftOf(deck, state);
  const handler = HANDLERS[command.type] as Handler<CommandType>;
  handler(draft, seat, command);
  return { ok: true, state: draft.state, events: draft.events };
}

/** Why not: the game is over, this is another step, the seat is done, or the choice is not open to it. */
function refusal(state: State, asked: { readonly seat: ActorId; readonly command: Command }): Message {
  const { seat, command } = asked;
  if (!Object.hasOwn(state.seats, seat)) return { key: 'refusal.noSeat', params: {} };
  const me = state.seats[seat];
  if (state.step === 'over') return { key: 'refusal.over', params: {} };
  const known = typeof command === 'object' && command !== null && Object.hasOwn(HANDLERS, command.type);
  if (!known) return { key: 'refusal.unknown', params: {} };
  if (!STEP_OF[command.type].includes(state.step)) return { key: 'refusal.step', params: {} };
  if (me.ready || (state.step === 'point' && me.pointed)) return { key: 'refusal.ready', params: {} };
  return { key: `refusal.${command.type}`, params: {} };
}

/** The steps in which each command makes sense, to say why it is refused. */
const STEP_OF: { readonly [T in CommandType]: readonly State['step'][] } = {
  point: ['point'],
  visit: ['point'],
  move: ['house'],
  pledge: ['house'],
  withdraw: ['house'],
  showMandate: ['point', 'house', 'act', 'star', 'reflect'],
  ready: ['house', 'act'],
  exchange: ['act'],
  contribute: ['act'],
  goAlone: ['act'],
  takeBack: ['act'],
  lend: ['act'],
  recall: ['act'],
  ask: ['act'],
  answer: ['act'],
  star: ['star'],
  reflect: ['reflect'],
  continue: ['reflect'],
  setDifficulty: ['point', 'house', 'act', 'star', 'reflect'],
};
