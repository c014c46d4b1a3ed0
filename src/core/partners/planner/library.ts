// Which cards does each actor's deck hold for a trend? Everybody knows the decks; nobody knows the draw.
import { type ActorId, CAPABILITIES, type Capability } from '../../content/vocabulary.ts';
import type { Deck } from '../../engine/index.ts';

/** How many cards of a deck an actor sees in a year: its hand, and what it exchanges. */
const LOOKS = 8;

/** Icons of the cards of one actor that make sense on one trend, as capability numbers. */
export type Fitting = readonly (readonly number[])[];

export interface Library {
  readonly deck: Deck;
  readonly fitting: (actor: ActorId, trend: string) => Fitting;
  /** Cards in an actor's deck. */
  readonly size: (actor: ActorId) => number;
}

export function numberOf(capability: Capability): number {
  return CAPABILITIES.indexOf(capability);
}

/** Icons of a card as capability numbers. */
export function iconsOf(deck: Deck, card: string): readonly number[] {
  return deck.action(card).icons.map(numberOf);
}

export function libraryOf(deck: Deck): Library {
  const byKey = new Map<string, (readonly number[])[]>();
  const sizes = new Map<ActorId, number>();
  for (const { id, actor, trends } of deck.pack.actions) {
    sizes.set(actor, (sizes.get(actor) ?? 0) + 1);
    for (const trend of trends) {
      const key = `${actor} ${trend}`;
      byKey.set(key, [...(byKey.get(key) ?? []), iconsOf(deck, id)]);
    }
  }
  return {
    deck,
    fitting: (actor, trend) => byKey.get(`${actor} ${trend}`) ?? [],
    size: (actor) => sizes.get(actor) ?? 1,
  };
}

/** Chance to hold at least one of so many cards of a deck. */
export function chanceOf(cards: number, size: number): number {
  return 1 - (1 - Math.min(cards, size) / size) ** LOOKS;
}
