// What can one do with the cards in one's hand, and with what is planned already?
import type { Action } from '../../../core/content/pack.ts';
import type { Command, Deck, Placement, View } from '../../../core/engine/index.ts';

export interface HandCard {
  readonly id: string;
  readonly action: Action;
  /** Trends on the board it makes sense on, and those where it may be given now. */
  readonly fits: readonly string[];
  readonly gives: readonly string[];
  readonly alone: boolean;
  /** A connected actor holds its twin (♪). */
  readonly twin: boolean;
  /** It came back from a clash this year. */
  readonly returned: boolean;
  /** The trend looked at would take it. */
  readonly glow: boolean;
  /** Why it cannot be played now: null when it can. */
  readonly still: 'effort' | 'noTrend' | null;
}

export interface HandOf {
  readonly view: View;
  readonly legal: readonly Command[];
  readonly deck: Deck;
  /** The trend looked at. */
  readonly trend: string | null;
}

export function seatOf(view: View) {
  return view.seats.find((seat) => seat.actor === view.seat) ?? null;
}

/** The cards not in the plan, in the order they were dealt. */
export function handOf(of: HandOf): readonly HandCard[] {
  const me = seatOf(of.view);
  const planned = me?.plan?.map((placement) => placement.card) ?? [];
  return (me?.hand ?? []).filter((id) => !planned.includes(id)).map((id) => cardOf(of, id));
}

export function cardOf({ view, legal, deck, trend }: HandOf, id: string): HandCard {
  const action = deck.action(id);
  const gives = legal.flatMap((c) => (c.type === 'contribute' && c.card === id ? [c.trend] : []));
  const alone = legal.some((c) => c.type === 'goAlone' && c.card === id);
  const effort = seatOf(view)?.effort ?? 0;
  const short = action.icons.length > effort;
  return {
    id,
    action,
    gives,
    alone,
    fits: view.trends.filter((t) => action.trends.includes(t.id)).map((t) => t.id),
    twin: view.twins.includes(id),
    returned: view.returned.includes(id),
    glow: trend !== null && gives.includes(trend),
    still: gives.length > 0 ? null : short ? 'effort' : 'noTrend',
  };
}

/** What is planned, and whether it may still be taken back. */
export interface Planned extends Placement {
  readonly cost: number;
  readonly back: boolean;
}

export function planOf({ view, legal, deck }: HandOf): readonly Planned[] {
  return (seatOf(view)?.plan ?? []).map((placement) => ({
    ...placement,
    cost: deck.action(placement.card).icons.length,
    back: legal.some((c) => c.type === 'takeBack' && c.card === placement.card),
  }));
}

/** The exchange of exactly these cards, as the rules offer it. */
export function exchangeOf(legal: readonly Command[], cards: readonly string[]): Command | null {
  return (
    legal.find(
      (c) =>
        c.type === 'exchange' && c.cards.length === cards.length && cards.every((id) => c.cards.includes(id)),
    ) ?? null
  );
}

/** What "undo" would do now: take back the last placement, loan or promise. */
export function undoOf(view: View, legal: readonly Command[]): Command | null {
  const me = seatOf(view);
  const backs = (me?.plan ?? []).flatMap((placed) =>
    legal.filter((c) => c.type === 'takeBack' && c.card === placed.card),
  );
  const loan = legal.filter((c) => c.type === 'recall').at(-1);
  const promise = legal.filter((c) => c.type === 'withdraw').at(-1);
  return backs.at(-1) ?? loan ?? promise ?? null;
}
