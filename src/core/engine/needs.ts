// What is missing on a trend, and would this card help? Only from what everybody at the table can know.
import { type ActorId, CAPABILITIES, type Capability } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import type { SeatState, State, TrendState } from './model.ts';

/** Open needs of a trend as everybody sees them. */
export interface OpenNeeds {
  /** Shown and open, per capability. */
  readonly shown: Readonly<Record<Capability, number>>;
  /** Open but hidden: "?". */
  readonly hidden: number;
}

export function trendOf(state: State, id: string): TrendState | undefined {
  return state.trends.find((trend) => trend.id === id);
}

export function openNeeds(deck: Deck, trend: TrendState): OpenNeeds {
  const shown = { outreach: 0, means: 0, framework: 0, knowledge: 0 };
  let hidden = 0;
  const kinds = deck.trend(trend.id).needs;
  trend.needs.forEach((need, i) => {
    const kind = kinds[i];
    if (need.fill || !kind) return;
    if (need.shown) shown[kind]++;
    else hidden++;
  });
  return { shown, hidden };
}

/** Icons this seat has already planned on a trend, per capability. */
function plannedIcons(deck: Deck, seat: SeatState, trend: string): Record<Capability, number> {
  const planned = { outreach: 0, means: 0, framework: 0, knowledge: 0 };
  for (const placement of seat.plan) {
    if (placement.trend !== trend) continue;
    for (const icon of deck.action(placement.card).icons) planned[icon]++;
  }
  return planned;
}

/** Could the card fill something there, beside what this seat has already planned itself? */
export function couldFill(
  deck: Deck,
  on: { readonly trend: TrendState; readonly seat: SeatState },
  card: string,
): boolean {
  const { trend, seat } = on;
  const { shown, hidden } = openNeeds(deck, trend);
  const planned = plannedIcons(deck, seat, trend.id);
  const guesses = CAPABILITIES.reduce((sum, c) => sum + Math.max(0, planned[c] - shown[c]), 0);
  return deck.action(card).icons.some((icon) => {
    if (seat.leaves.some((leave) => leave.trend === trend.id && leave.capability === icon)) return false;
    return planned[icon] < shown[icon] || guesses < hidden;
  });
}

/** Cards of this seat that are not in its plan. */
export function freeCards(seat: SeatState): readonly string[] {
  return seat.hand.filter((card) => !seat.plan.some((placement) => placement.card === card));
}

/** May this card be placed on this trend now, by what its owner may know? */
export function canContribute(
  deck: Deck,
  state: State,
  placing: { seat: ActorId; card: string; trend: string },
): boolean {
  const seat = state.seats[placing.seat];
  const action = deck.action(placing.card);
  const trend = trendOf(state, placing.trend);
  return (
    trend !== undefined &&
    action.trends.includes(trend.id) &&
    action.icons.length <= seat.effort &&
    couldFill(deck, { trend, seat }, placing.card)
  );
}
