// How is a need filled, and who kept a promise to fill one?
import type { ActorId } from '../content/vocabulary.ts';
import { type Draft, seatIds, setNeed, tell } from './draft.ts';
import type { Fill, TrendState } from './model.ts';
import { trendOf } from './needs.ts';

/** Fills a need and shows it. */
export function fillNeed(
  draft: Draft,
  at: { readonly trend: string; readonly need: number },
  fill: Fill,
): void {
  const shown = trendOf(draft.state, at.trend)?.needs[at.need]?.shown;
  if (!shown) tell(draft, { type: 'needShown', ...at, because: 'filled' });
  setNeed(draft, at, { shown: true, fill });
}

/** Seats that keep their hand on this trend this year. */
export function keepers(draft: Draft, trend: string): readonly ActorId[] {
  const { state } = draft;
  return seatIds(state).filter(
    (s) => state.seats[s].act === trend && state.played?.filled[s].includes(trend),
  );
}

/** The first open need, shown ones before hidden ones. */
export function firstOpen(trend: TrendState | undefined): number | null {
  if (!trend) return null;
  const shown = trend.needs.findIndex((need) => !need.fill && need.shown);
  if (shown >= 0) return shown;
  const hidden = trend.needs.findIndex((need) => !need.fill);
  return hidden < 0 ? null : hidden;
}

/** A hand is kept if a card of that actor filled a need there this year. */
export function keepsHand(draft: Draft, seat: ActorId): boolean {
  const trend = draft.state.seats[seat].act;
  return trend !== null && keepers(draft, trend).includes(seat);
}
