// What is missing on a trend, and would this card help? Only from what everybody at the table can know.
import type { Action } from '../content/pack.ts';
import { type ActorId, CAPABILITIES, type Capability } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import type { SeatState, State, TrendState } from './model.ts';

/** Open needs of a trend as everybody sees them. */
export interface OpenNeeds {
  /** Shown and open, per capability. */
  readonly shown: Readonly<Record<Capability, number>>;
  /** Open but hidden: "?". */
  readonly hidden: number;
  /** Icons that could fill something there: a "?" may want any. */
  readonly wanted: readonly Capability[];
}

export function trendOf(state: State, id: string): TrendState | undefined {
  return state.trends.find((trend) => trend.id === id);
}

/** Kept per trend as it stands: every placement on the board asks. */
const known = new WeakMap<TrendState, OpenNeeds>();

export function openNeeds(deck: Deck, trend: TrendState): OpenNeeds {
  const before = known.get(trend);
  if (before) return before;
  const open = countNeeds(deck, trend);
  known.set(trend, open);
  return open;
}

function countNeeds(deck: Deck, trend: TrendState): OpenNeeds {
  const shown = { outreach: 0, means: 0, framework: 0, knowledge: 0 };
  let hidden = 0;
  const kinds = deck.trend(trend.id).needs;
  trend.needs.forEach((need, i) => {
    const kind = kinds[i];
    if (need.fill || !kind) return;
    if (need.shown) shown[kind]++;
    else hidden++;
  });
  const wanted = hidden > 0 ? CAPABILITIES : CAPABILITIES.filter((icon) => shown[icon] > 0);
  return { shown, hidden, wanted };
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

/** Which icons could fill something there, beside what this seat has already planned itself? */
export function iconsTaken(
  deck: Deck,
  on: { readonly trend: TrendState; readonly seat: SeatState },
): readonly Capability[] {
  const { trend, seat } = on;
  const { shown, hidden, wanted } = openNeeds(deck, trend);
  if (seat.plan.length === 0 && seat.leaves.length === 0) return wanted;
  const planned = plannedIcons(deck, seat, trend.id);
  const guesses = CAPABILITIES.reduce((sum, c) => sum + Math.max(0, planned[c] - shown[c]), 0);
  const canGuess = guesses < hidden;
  const left = (icon: Capability) =>
    seat.leaves.some((leave) => leave.trend === trend.id && leave.capability === icon);
  return CAPABILITIES.filter((icon) => (canGuess || planned[icon] < shown[icon]) && !left(icon));
}

/** Cards of this seat that are not in its plan. */
export function freeCards(seat: SeatState): readonly string[] {
  return seat.hand.filter((card) => !seat.plan.some((placement) => placement.card === card));
}

export function meets(action: Action, icons: readonly Capability[]): boolean {
  return action.icons.some((icon) => icons.includes(icon));
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
    meets(action, iconsTaken(deck, { trend, seat }))
  );
}
