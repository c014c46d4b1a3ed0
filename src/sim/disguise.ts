// What could be different without a seat knowing? The same state with everything hidden from that seat exchanged:
// others' cards and plans, "?" and what is still to come.
import type { Pack } from '../core/content/pack.ts';
import { type ActorId, CAPABILITIES } from '../core/content/vocabulary.ts';
import type { Dice, Rules, State, View } from '../core/engine/index.ts';

type Seats = State['seats'];

/** A state the seat cannot tell from this one, by its view alone. */
export function disguised(
  rules: Rules,
  at: { readonly state: State; readonly seat: ActorId },
  dice: Dice,
): State {
  const { state, seat } = at;
  const view = rules.view(state, seat);
  const mine = state.seats[seat].hand;
  const isTwin = (card: string) => mine.some((own) => rules.deck.duet(own, card) !== null);
  const seats = Object.fromEntries(
    view.seats.map((them) => {
      const hear = view.connected.includes(them.actor) ? isTwin : () => false;
      const seen = them.actor === seat ? shuffledDeck(state, seat, dice) : other(state, { them, hear }, dice);
      return [them.actor, seen];
    }),
  ) as Seats;
  return {
    ...state,
    seats,
    streams: { decks: dice.below(2 ** 31), trends: dice.below(2 ** 31) },
    coming: shuffledComing(state, dice),
    bag: dice.shuffle(state.bag),
    events: state.events.map((event, i) =>
      isKnownEvent(view, i) ? event : (dice.pick(state.events) ?? null),
    ),
  };
}

function isKnownEvent(view: View, index: number): boolean {
  return index < view.year || (view.house.measurement > 1 && index === view.year);
}

/** One's own deck is in an order nobody knows. */
function shuffledDeck(state: State, seat: ActorId, dice: Dice): Seats[ActorId] {
  const me = state.seats[seat];
  return { ...me, deck: dice.shuffle(me.deck) };
}

interface Seen {
  readonly them: View['seats'][number];
  /** A card whose ♪ the seat sees on its own twin stays where it is, in a hand or in the deck. */
  readonly hear: (card: string) => boolean;
}

/** A hand that is not shown is dealt again; a plan that is not shown is another one. */
function other(state: State, { them, hear }: Seen, dice: Dice): Seats[ActorId] {
  const real = state.seats[them.actor];
  if (them.hand !== null) return { ...real, deck: dice.shuffle(real.deck) };
  const plan = them.plan === null ? [] : real.plan;
  const stays = (card: string) => hear(card) || plan.some((placement) => placement.card === card);
  const loose = dice.shuffle([...real.deck, ...real.hand].filter((card) => !stays(card)));
  const kept = real.hand.filter(stays);
  const dealt = loose.slice(0, real.hand.length - kept.length);
  return {
    ...real,
    hand: [...kept, ...dealt],
    deck: [...real.deck.filter(stays), ...loose.slice(dealt.length)],
    plan,
    effort: them.effort === null ? dice.below(4) : real.effort,
    changes: them.changes === null ? real.changes + 1 : real.changes,
  };
}

function shuffledComing(state: State, dice: Dice): State['coming'] {
  return Object.fromEntries(
    Object.entries(state.coming).map(([theme, ids]) => [theme, dice.shuffle(ids)]),
  ) as unknown as State['coming'];
}

/** The same pack, but for what a "?" on this board asks for. */
export function otherNeeds(pack: Pack, state: State, dice: Dice): Pack {
  const trends = pack.trends.map((trend) => {
    const here = state.trends.find((t) => t.id === trend.id);
    if (!here) return trend;
    const needs = trend.needs.map((need, i) =>
      here.needs[i]?.shown ? need : (dice.pick(CAPABILITIES) ?? need),
    );
    return { ...trend, needs };
  });
  return { ...pack, trends };
}
