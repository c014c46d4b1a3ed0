// Was effort left that could have helped? Only that scatters: where every need is filled, or none of the cards
// in hand brings what is open, a rest is nobody's fault.
import type { ActorId } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import type { State, TrendState } from './model.ts';
import { freeCards } from './needs.ts';

/** Seats with effort left while a card they could pay would have filled a need that is still open. */
export function unspentSeats(deck: Deck, state: State, seats: readonly ActorId[]): readonly ActorId[] {
  return seats.filter((seat) => {
    const me = state.seats[seat];
    if (me.effort === 0) return false;
    const payable = freeCards(me).filter((card) => deck.action(card).icons.length <= me.effort);
    return payable.some((card) => state.trends.some((trend) => wouldFill(deck, trend, card)));
  });
}

function wouldFill(deck: Deck, trend: TrendState, card: string): boolean {
  const { icons, trends } = deck.action(card);
  const kinds = deck.trend(trend.id).needs;
  return (
    trends.includes(trend.id) &&
    trend.needs.some(({ fill }, i) => !fill && icons.some((icon) => icon === kinds[i]))
  );
}
