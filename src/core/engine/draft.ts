// How does a state change? On a private copy, by small steps that also say what happened.
import { type ActorId, type Condition, THEMES, type Theme } from '../content/vocabulary.ts';
import type { Because } from './because.ts';
import { changedNeed, changedSeat, changedTrend, copyOf } from './copy.ts';
import type { Deck } from './deck.ts';
import type { GameEvent } from './event.ts';
import type { NeedState, SeatState, State, TrendState } from './model.ts';
import { SESSION, type Session } from './sessions.ts';
import type { Setup } from './setup.ts';

export interface Draft {
  readonly deck: Deck;
  readonly session: Session;
  state: State;
  readonly events: GameEvent[];
}

/** A draft over a copy: everything inside is shared with the original and only ever replaced. */
export function draftOf(deck: Deck, state: State): Draft {
  return { deck, session: SESSION[state.setup.session], state: copyOf(state), events: [] };
}

/** Asked for many times with every command and the same for a whole game: kept from the latest table. */
let latest: { readonly seats: Setup['seats']; readonly ids: readonly ActorId[] } | null = null;

/** The seats at this table, in seating order. */
export function seatIds({ setup: { seats } }: State): readonly ActorId[] {
  if (latest?.seats !== seats) latest = { seats, ids: seats.map((seat) => seat.actor) };
  return latest.ids;
}

/** Seats in the order that rotates each year. */
export function rotated(state: State): readonly ActorId[] {
  const ids = seatIds(state);
  const first = (state.year - 1) % ids.length;
  return [...ids.slice(first), ...ids.slice(0, first)];
}

export function tell(draft: Draft, event: GameEvent): void {
  draft.events.push(event);
}

/** Moves a gauge within 0–100 and says why. A move that changes nothing is not told. */
export function moveGauge(
  draft: Draft,
  change: { readonly theme: Theme; readonly by: number },
  because: Because,
): void {
  const { theme, by } = change;
  const from = draft.state.gauges[theme];
  const to = Math.max(0, Math.min(100, from + by));
  if (to === from) return;
  draft.state.gauges = { ...draft.state.gauges, [theme]: to };
  tell(draft, { type: 'gaugeMoved', theme, from, to, because });
}

/** Changes a seat of the draft. */
export function setSeat(draft: Draft, seat: ActorId, change: Partial<SeatState>): void {
  draft.state.seats[seat] = changedSeat(draft.state.seats[seat], change);
}

export function setTrend(draft: Draft, id: string, change: Partial<TrendState>): void {
  draft.state.trends = draft.state.trends.map((trend) =>
    trend.id === id ? changedTrend(trend, change) : trend,
  );
}

export function setNeed(
  draft: Draft,
  at: { readonly trend: string; readonly need: number },
  change: Partial<NeedState>,
): void {
  const trend = draft.state.trends.find((t) => t.id === at.trend);
  if (!trend) return;
  const needs = trend.needs.map((need, i) => (i === at.need ? changedNeed(need, change) : need));
  setTrend(draft, at.trend, { needs });
}

/** Is this condition in the game yet? The rehearsal knows only actions. */
export function isOpen(state: State, condition: Condition): boolean {
  if (state.rehearsal) return condition === 'activities';
  return state.year >= SESSION[state.setup.session].opens[condition];
}

/** Themes from the lowest gauge up; equal ones in the order of the stave. */
export function themesByGauge(state: State): readonly Theme[] {
  return [...THEMES].sort((a, b) => state.gauges[a] - state.gauges[b]);
}

/** Year 1 of a session with a rehearsal is played twice with the same cards. */
export function sameCards(state: State): boolean {
  return state.year === 1 && SESSION[state.setup.session].rehearsal;
}
