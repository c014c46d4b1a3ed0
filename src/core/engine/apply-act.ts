// What do the commands of Act change? Plans stay on the table's own side until everybody is ready.
import type { ActorId } from '../content/vocabulary.ts';
import { allClaims } from './claims.ts';
import { settleClashes } from './clash.ts';
import type { Command, CommandType, Want } from './command.ts';
import { type Draft, seatIds, setSeat, tell } from './draft.ts';
import { drawTo } from './draw.ts';
import { connectedTo } from './lanterns.ts';
import { cardFor } from './legal-ask.ts';
import { NUMBERS } from './numbers.ts';
import { Dice } from './random.ts';
import { turnPlans } from './year-turn.ts';

type Act<T extends CommandType> = (
  draft: Draft,
  seat: ActorId,
  command: Extract<Command, { type: T }>,
) => void;

export const applyAct: {
  readonly [T in
    | 'exchange'
    | 'contribute'
    | 'goAlone'
    | 'takeBack'
    | 'lend'
    | 'recall'
    | 'ask'
    | 'answer'
    | 'ready']: Act<T>;
} = { exchange, contribute, goAlone, takeBack, lend, recall, ask, answer, ready };

/** Those who see this seat's plan: the connected ones. */
function friends(draft: Draft, seat: ActorId): readonly ActorId[] {
  return draft.state.setup.information === 'table' ? seatIds(draft.state) : connectedTo(draft.state, seat);
}

/** The cards go back under the deck, shuffled in, and as many are drawn. */
function exchange(draft: Draft, seat: ActorId, { cards }: { readonly cards: readonly string[] }): void {
  const me = draft.state.seats[seat];
  const dice = new Dice(draft.state.streams.decks);
  const hand = me.hand.filter((card) => !cards.includes(card));
  const size = me.hand.length;
  setSeat(draft, seat, { hand, exchanged: true });
  drawTo(draft, seat, size);
  const deck = dice.shuffle([...draft.state.seats[seat].deck, ...cards]);
  draft.state.streams = { ...draft.state.streams, decks: dice.stream };
  setSeat(draft, seat, { deck });
  tell(draft, { type: 'exchanged', seat, count: cards.length });
}

function place(
  draft: Draft,
  seat: ActorId,
  placed: { card: string; trend: string | null; bound: boolean },
): void {
  const me = draft.state.seats[seat];
  const cost = draft.deck.action(placed.card).icons.length;
  setSeat(draft, seat, { plan: [...me.plan, placed], effort: me.effort - cost });
  tell(draft, { type: 'placed', seat, card: placed.card, trend: placed.trend, only: friends(draft, seat) });
}

function contribute(
  draft: Draft,
  seat: ActorId,
  { card, trend }: { readonly card: string; readonly trend: string },
): void {
  place(draft, seat, { card, trend, bound: false });
}

function goAlone(draft: Draft, seat: ActorId, { card }: { readonly card: string }): void {
  place(draft, seat, { card, trend: null, bound: false });
}

function takeBack(draft: Draft, seat: ActorId, { card }: { readonly card: string }): void {
  setSeat(draft, seat, { changes: draft.state.seats[seat].changes + 1 });
  remove(draft, seat, card);
}

function remove(draft: Draft, seat: ActorId, card: string): void {
  const me = draft.state.seats[seat];
  const placed = me.plan.find((placement) => placement.card === card);
  if (!placed) return;
  const cost = draft.deck.action(card).icons.length;
  setSeat(draft, seat, { plan: me.plan.filter((p) => p !== placed), effort: me.effort + cost });
  tell(draft, { type: 'tookBack', seat, card, trend: placed.trend, only: friends(draft, seat) });
}

function moveEffort(draft: Draft, from: ActorId, to: ActorId): void {
  setSeat(draft, from, { effort: draft.state.seats[from].effort - NUMBERS.loanPerLantern });
  setSeat(draft, to, { effort: draft.state.seats[to].effort + NUMBERS.loanPerLantern });
}

function lend(draft: Draft, from: ActorId, { to }: { readonly to: ActorId }): void {
  draft.state.loans = [...draft.state.loans, [from, to]];
  moveEffort(draft, from, to);
  tell(draft, { type: 'lent', from, to, only: friends(draft, from) });
}

function recall(draft: Draft, from: ActorId, { to }: { readonly to: ActorId }): void {
  draft.state.loans = draft.state.loans.filter(([a, b]) => a !== from || b !== to);
  moveEffort(draft, to, from);
  tell(draft, { type: 'recalled', from, to, only: friends(draft, from) });
}

function ask(draft: Draft, from: ActorId, { to, want }: { readonly to: ActorId; readonly want: Want }): void {
  const id = draft.state.asks.length;
  draft.state.asks = [...draft.state.asks, { id, from, to, want, reply: null, closed: null }];
  tell(draft, { type: 'asked', ask: id, from, to, want, only: [from, to] });
}

/** A yes is done at once and binds; a "yes, if" waits for the asker, whose yes does both deeds. */
function answer(draft: Draft, seat: ActorId, said: Extract<Command, { type: 'answer' }>): void {
  const asked = draft.state.asks[said.ask];
  if (!asked) return;
  const { from, to, want } = asked;
  const closing = asked.reply !== null;
  const change = closing
    ? { closed: said.reply === 'yes' ? ('yes' as const) : ('no' as const) }
    : { reply: said.reply };
  draft.state.asks = draft.state.asks.map((a) => (a.id === asked.id ? { ...a, ...change } : a));
  tell(draft, { type: 'answered', ask: asked.id, from, to, want, reply: said.reply, only: [from, to] });
  if (said.reply !== 'yes') return;
  keepWord(draft, { seat: to, for: from, want });
  const reply = asked.reply;
  if (closing && reply !== null && typeof reply === 'object')
    keepWord(draft, { seat, for: to, want: reply.if });
}

/** Does what was promised, where it can still be done. */
function keepWord(draft: Draft, deed: { seat: ActorId; for: ActorId; want: Want }): void {
  const { seat, want } = deed;
  if (want.kind === 'lend') lend(draft, seat, { to: deed.for });
  else if (want.kind === 'bring') bring(draft, seat, want);
  else leave(draft, seat, want);
}

type OnTrend = Extract<Want, { trend: string }>;

/** Binds the card that brings it, placing it first where it is not yet. */
function bring(draft: Draft, seat: ActorId, { trend, capability }: OnTrend): void {
  const card = cardFor(draft.deck, draft.state, { seat, capability, trend });
  if (card === null) return;
  const plan = draft.state.seats[seat].plan;
  if (!plan.some((p) => p.card === card)) place(draft, seat, { card, trend, bound: true });
  else setSeat(draft, seat, { plan: plan.map((p) => (p.card === card ? { ...p, bound: true } : p)) });
}

/** Takes back what would stand in the way there, and keeps away this year. */
function leave(draft: Draft, seat: ActorId, { trend, capability }: OnTrend): void {
  const me = draft.state.seats[seat];
  const given = me.plan.filter(
    (p) => p.trend === trend && !p.bound && draft.deck.action(p.card).icons.includes(capability),
  );
  for (const placement of given) remove(draft, seat, placement.card);
  setSeat(draft, seat, { leaves: [...draft.state.seats[seat].leaves, { trend, capability }] });
}

/** When everybody is ready, clashes between connected actors come back first; then the plans turn over. */
function ready(draft: Draft, seat: ActorId): void {
  setSeat(draft, seat, { ready: true });
  tell(draft, { type: 'becameReady', seat });
  if (!seatIds(draft.state).every((id) => draft.state.seats[id].ready)) return;
  const claims = allClaims(draft.deck, draft.state);
  if (settleClashes(draft, claims)) return;
  turnPlans(draft, claims);
}
