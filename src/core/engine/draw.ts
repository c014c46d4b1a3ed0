// Where do cards come from? From the actor's own deck; an empty one is reshuffled from what was played.
import type { ActorId } from '../content/vocabulary.ts';
import { type Draft, sameCards, seatIds, setSeat, tell } from './draft.ts';
import { NUMBERS } from './numbers.ts';
import { Dice } from './random.ts';

/** Draws until the hand holds `size` cards, or deck and discard are both empty. */
export function drawTo(draft: Draft, seat: ActorId, size: number): void {
  const me = draft.state.seats[seat];
  let { deck, discard, hand } = me;
  let reshuffled = false;
  while (hand.length < size && deck.length + discard.length > 0) {
    if (deck.length === 0) {
      const dice = new Dice(draft.state.streams.decks);
      deck = dice.shuffle(discard);
      draft.state.streams = { ...draft.state.streams, decks: dice.stream };
      discard = [];
      reshuffled = true;
    }
    hand = [...hand, ...deck.slice(-1)];
    deck = deck.slice(0, -1);
  }
  const count = hand.length - me.hand.length;
  setSeat(draft, seat, { deck, discard, hand });
  if (count > 0) tell(draft, { type: 'drew', seat, count, reshuffled });
}

/** Cards are drawn only now, after the hands: one promises on who one is. */
export function enterAct(draft: Draft): void {
  draft.state.step = 'act';
  for (const seat of seatIds(draft.state)) {
    setSeat(draft, seat, { ready: false });
    if (!sameCards(draft.state)) drawTo(draft, seat, NUMBERS.cardsInAct);
  }
}
