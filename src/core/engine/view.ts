// What may a seat know? Everything public, its own things, and what lanterns let it see. Nothing else ever
// leaves the table. Without a seat it is the public view: a projector's.
import { type ActorId, CONDITIONS, type Condition } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import { isOpen, seatIds } from './draft.ts';
import { needsUpkeep } from './house.ts';
import { connectedTo, litLanterns, samePair } from './lanterns.ts';
import type { State } from './model.ts';
import { outcome } from './outcome.ts';
import { calendar, SESSION } from './sessions.ts';
import type { SeatView, TrendView, View } from './view-model.ts';

export function view(deck: Deck, state: State, seat: ActorId | null): View {
  const session = SESSION[state.setup.session];
  const eyes = eyesOf(state, seat);
  const me = seat === null ? null : state.seats[seat];
  return {
    setup: state.setup,
    seat,
    year: state.year,
    calendar: calendar(session, state.year),
    rehearsal: state.rehearsal,
    step: state.step,
    easier: state.easier,
    gauges: state.gauges,
    open: Object.fromEntries(CONDITIONS.map((c) => [c, isOpen(state, c)])) as Record<Condition, boolean>,
    shown: state.step !== 'point',
    trends: state.trends.map((trend) => trendView(deck, eyes, trend)),
    priorities: state.priorities,
    cleared: state.cleared,
    event: state.rehearsal ? null : (state.events[state.year - 1] ?? null),
    nextEvent: state.house.measurement > 1 ? (state.events[state.year] ?? null) : null,
    house: { ...state.house, wantsUpkeep: needsUpkeep(state) },
    lanterns: litLanterns(state).map((pair) => ({
      pair,
      stays: state.lasting.some((l) => samePair(l, pair)),
    })),
    connected: seat === null ? [] : connectedTo(state, seat),
    seats: seatIds(state).map((id) => seatView(eyes, id)),
    loans: state.loans.filter((loan) => eyes.afterAct || loan.some((end) => eyes.friends.includes(end))),
    asks: state.asks.filter((ask) => ask.from === seat || ask.to === seat),
    twins: me ? twinsOf(deck, eyes, me.hand) : [],
    leaves: me?.leaves ?? [],
    returned: me?.returned ?? [],
    played: state.played,
    stars: state.stars,
    sentences: state.sentences,
    history: state.history,
    outcome: outcome(state),
  };
}

/** Whose eyes look, and how far they reach this moment. */
interface Eyes {
  readonly state: State;
  readonly seat: ActorId | null;
  /** Those whose plans this seat sees. */
  readonly friends: readonly ActorId[];
  /** Around one screen people tell each other what they hold. */
  readonly together: boolean;
  /** Plans have been turned over. */
  readonly afterAct: boolean;
  /** Everybody's marks are on the table. */
  readonly marks: boolean;
}

function eyesOf(state: State, seat: ActorId | null): Eyes {
  const together = seat !== null && state.setup.information === 'table';
  const friends = seat === null ? [] : together ? seatIds(state) : connectedTo(state, seat);
  const open = state.year <= SESSION[state.setup.session].openPointingUntil;
  const afterAct = state.step === 'star' || state.step === 'reflect' || state.step === 'over';
  return { state, seat, friends, together, afterAct, marks: open || state.step !== 'point' };
}

function trendView(deck: Deck, eyes: Eyes, trend: State['trends'][number]): TrendView {
  const { state } = eyes;
  const { theme, needs } = deck.trend(trend.id);
  const seen = seatIds(state).filter((id) => eyes.marks || id === eyes.seat);
  return {
    id: trend.id,
    theme,
    since: trend.since,
    rests: trend.rests,
    priority: state.priorities.includes(trend.id),
    needs: trend.needs.map((need, i) => ({
      capability: need.shown ? (needs[i] ?? null) : null,
      fill: need.fill,
    })),
    important: seen.filter((id) => state.seats[id].important === trend.id),
    act: seen.filter((id) => state.seats[id].act === trend.id),
  };
}

/** Who decides for a seat of this table. */
function playerOf(state: State, id: ActorId): SeatView['player'] {
  return state.setup.seats.find((seat) => seat.actor === id)?.player ?? 'person';
}

function seatView(eyes: Eyes, id: ActorId): SeatView {
  const { state, seat, friends, together, afterAct } = eyes;
  const them = state.seats[id];
  const friend = friends.includes(id);
  const mine = id === seat;
  const sees = mine || friend;
  const hidesEffort = state.step === 'act' && !sees;
  const seesHand = mine || together || (state.rehearsal && afterAct);
  const seesMandate = mine || state.step === 'over' || (them.mandateShown && friend);
  const marks = eyes.marks || mine;
  return {
    actor: id,
    player: playerOf(state, id),
    effort: hidesEffort ? null : them.effort,
    ready: them.ready,
    pointed: them.pointed,
    moved: them.moved,
    exchanged: them.exchanged,
    changes: sees ? them.changes : null,
    important: marks ? them.important : null,
    act: marks ? them.act : null,
    cards: them.hand.length,
    hand: seesHand ? them.hand : null,
    plan: sees || afterAct ? them.plan : null,
    mandate: seesMandate ? them.mandate : null,
    mandateShown: them.mandateShown,
  };
}

function twinsOf(deck: Deck, eyes: Eyes, hand: readonly string[]): readonly string[] {
  const { state, friends, seat } = eyes;
  const theirs = friends.filter((id) => id !== seat).flatMap((id) => state.seats[id].hand);
  return hand.filter((card) => theirs.some((other) => deck.duet(card, other) !== null));
}
