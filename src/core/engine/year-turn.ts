// What do the plans come to? They turn over together and the year is played, one contribution at a time.
import type { ActorId } from '../content/vocabulary.ts';
import type { Claim } from './claims.ts';
import { type Draft, moveGauge, rotated, seatIds, tell } from './draft.ts';
import { fillNeed, firstOpen, keepers } from './fill.ts';
import { connectedTo, connections } from './lanterns.ts';
import { trendOf } from './needs.ts';
import { NUMBERS } from './numbers.ts';
import { unspentSeats } from './unspent.ts';
import { closeYear } from './year-close.ts';

export function turnPlans(draft: Draft, claims: readonly Claim[]): void {
  const { state } = draft;
  const plans = seatIds(state).map((seat) => ({ seat, plan: state.seats[seat].plan }));
  tell(draft, { type: 'plansTurned', plans });
  playAlone(draft);
  const shownBefore = shownByMeasurement(draft, claims);
  for (const trend of state.trends)
    playTrend(
      draft,
      trend.id,
      claims.filter((c) => c.trend === trend.id),
    );
  record(draft, claims, shownBefore);
  for (const trend of state.trends) resonate(draft, trend.id, claims);
  for (const trend of state.trends) soundAccord(draft, trend.id);
  offerStars(draft);
}

/** Going it alone: the first actor on a theme gets more out of it than the later ones. */
function playAlone(draft: Draft): void {
  const { deck, state } = draft;
  const taken = new Map<string, ActorId>();
  for (const seat of rotated(state)) {
    for (const { card, trend } of state.seats[seat].plan) {
      if (trend !== null) continue;
      const { theme, icons } = deck.action(card);
      const first = (taken.get(theme) ?? seat) === seat;
      taken.set(theme, taken.get(theme) ?? seat);
      tell(draft, { type: 'wentAlone', seat, card, theme, effort: icons.length });
      const by = icons.length * (first ? NUMBERS.aloneFirst : NUMBERS.aloneLater);
      moveGauge(draft, { theme, by }, { kind: 'alone', seat, card });
    }
  }
}

/** One trend's contributions, each whole: what it filled, what was lost and to whom. */
function playTrend(draft: Draft, trend: string, claims: readonly Claim[]): void {
  for (const card of new Set(claims.map((claim) => claim.card))) {
    const icons = claims.filter((claim) => claim.card === card);
    const [first] = icons;
    if (!first) continue;
    const needs = icons.flatMap((claim) => (claim.need === null ? [] : [claim.need]));
    const lost = icons
      .filter((claim) => claim.need === null && claim.duet === null)
      .map(({ capability, lostTo }) => ({
        capability,
        to: lostTo?.seat ?? null,
        card: lostTo?.card ?? null,
      }));
    const duet = icons.find((claim) => claim.duet !== null)?.duet ?? null;
    tell(draft, { type: 'contributed', seat: first.seat, card, trend, needs, lost, duet });
    for (const need of needs) {
      fillNeed(draft, { trend, need }, { by: 'card', seats: [first.seat], year: draft.state.year });
      const because = { kind: 'need' as const, trend, need, seat: first.seat, card };
      moveGauge(draft, { theme: draft.deck.trend(trend).theme, by: NUMBERS.need }, because);
    }
  }
}

/** Seats about to fill a need that had been hidden and that measurement showed. */
function shownByMeasurement(draft: Draft, claims: readonly Claim[]): readonly ActorId[] {
  const { state } = draft;
  if (state.house.measurement === 0) return [];
  const measured = (claim: Claim) => {
    if (claim.need === null || !trendOf(state, claim.trend)?.needs[claim.need]?.shown) return false;
    return state.house.measurement > 1 || state.priorities.includes(claim.trend);
  };
  return [...new Set(claims.filter(measured).map((claim) => claim.seat))];
}

function record(draft: Draft, claims: readonly Claim[], shownBy: readonly ActorId[]): void {
  const { state } = draft;
  const lost = claims.filter((claim) => claim.need === null && claim.duet === null);
  const filledBy = (seat: ActorId) =>
    claims.filter((c) => c.seat === seat && (c.need !== null || c.duet !== null)).map((c) => c.trend);
  const alone = seatIds(state).filter((seat) => state.seats[seat].plan.some((p) => p.trend === null));
  const unspent = unspentSeats(draft.deck, state, seatIds(state));
  for (const seat of unspent) tell(draft, { type: 'unspent', seat, effort: state.seats[seat].effort });
  const losers = lost.map((claim) => claim.seat);
  const clash = lost.find((claim) => claim.lostTo !== null);
  state.played = {
    filled: Object.fromEntries(seatIds(state).map((seat) => [seat, filledBy(seat)])) as Record<
      ActorId,
      string[]
    >,
    scattered: seatIds(state).filter((s) => losers.includes(s) || alone.includes(s) || unspent.includes(s)),
    alone,
    unspent,
    lost: lost.length,
    clash: clash?.lostTo ? { seat: clash.seat, to: clash.lostTo.seat, trend: clash.trend } : null,
    accords: [],
    shownBy,
    payers: [...new Set(state.house.pledges.map((pledge) => pledge.seat))],
  };
}

/** Two connected actors who keep their hands on a trend, or play a duet there, fill one more need of it. */
function resonate(draft: Draft, trend: string, claims: readonly Claim[]): void {
  const second = claims.find((claim) => claim.trend === trend && claim.duet !== null);
  const joined = keepers(draft, trend).filter((seat, _, all) =>
    all.some((other) => other !== seat && connectedTo(draft.state, seat).includes(other)),
  );
  const duet = second?.duet ?? null;
  const voices = duet === null ? [] : duetSeats(draft, duet);
  const seats = joined.length > 1 ? joined : voices;
  const need = firstOpen(trendOf(draft.state, trend));
  if (seats.length < 2 || need === null) return;
  tell(draft, { type: 'resonated', trend, need, seats, duet: joined.length > 1 ? null : duet });
  fillNeed(draft, { trend, need }, { by: 'resonance', seats, year: draft.state.year });
  moveGauge(
    draft,
    { theme: draft.deck.trend(trend).theme, by: NUMBERS.need },
    { kind: 'resonance', trend, need },
  );
}

function duetSeats(draft: Draft, id: string): readonly ActorId[] {
  const cards = draft.deck.pack.duets.find((duet) => duet.id === id)?.actions ?? [];
  return cards.map((card) => draft.deck.action(card).actor);
}

function soundAccord(draft: Draft, trend: string): void {
  const { state } = draft;
  const { played } = state;
  if (!played) return;
  const there = (seat: ActorId) => played.filled[seat].includes(trend);
  const seats = connections(state)
    .map((group) => group.filter(there))
    .find((group) => group.length >= NUMBERS.accordActors);
  if (!seats) return;
  state.played = { ...played, accords: [...played.accords, trend] };
  tell(draft, { type: 'accordSounded', trend, seats });
  moveGauge(draft, { theme: draft.deck.trend(trend).theme, by: NUMBERS.accord }, { kind: 'accord', trend });
}

/** One ✦ per level of the backbone, while needs are open; the group decides. */
function offerStars(draft: Draft): void {
  const { state } = draft;
  const open = state.trends.reduce((sum, trend) => sum + trend.needs.filter((need) => !need.fill).length, 0);
  state.stars = Math.min(state.house.backbone, open);
  if (state.stars > 0) state.step = 'star';
  else closeYear(draft);
}
