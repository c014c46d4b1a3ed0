// What happens when connected actors bring the same? The second card comes back with its effort, once.
import type { Claim } from './claims.ts';
import { type Draft, seatIds, setSeat, tell } from './draft.ts';
import { connectedTo } from './lanterns.ts';

/**
 * Gives back every card that would lose an icon to a connected actor and has not come back yet this year;
 * its owner may play it elsewhere at once. Returns whether any came back.
 */
export function settleClashes(draft: Draft, claims: readonly Claim[]): boolean {
  const { deck, state } = draft;
  const back = claims
    .filter((claim) => claim.lostTo !== null && claim.lostTo.seat !== claim.seat)
    .filter((claim) => claim.lostTo && connectedTo(state, claim.seat).includes(claim.lostTo.seat))
    .filter((claim) => !state.seats[claim.seat].returned.includes(claim.card));
  const cards = new Map(back.map((claim) => [claim.card, claim]));
  for (const { seat, card, trend, lostTo } of cards.values()) {
    const me = draft.state.seats[seat];
    const returned = [...me.returned, card];
    const plan = me.plan.filter((p) => p.card !== card);
    setSeat(draft, seat, {
      plan,
      returned,
      effort: me.effort + deck.action(card).icons.length,
      ready: false,
    });
    const only = connectedTo(state, seat);
    if (lostTo) tell(draft, { type: 'cardReturned', seat, card, trend, to: lostTo.seat, only });
  }
  if (cards.size > 0 && state.setup.information === 'table') wakeAll(draft);
  return cards.size > 0;
}

/** Around one screen everybody may answer to what came back. */
function wakeAll(draft: Draft): void {
  for (const seat of seatIds(draft.state)) setSeat(draft, seat, { ready: false });
}
