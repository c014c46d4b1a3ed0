// Whose icon meets which need? Own trade first, then the cheaper card, then seats in the year's order.
import type { ActorId, Capability } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import { rotated, seatIds } from './draft.ts';
import { connectedTo } from './lanterns.ts';
import type { State, TrendState } from './model.ts';

/** One icon of one card, claiming a need of one trend. */
export interface Claim {
  readonly seat: ActorId;
  readonly card: string;
  readonly trend: string;
  readonly capability: Capability;
  /** Index of the need it fills; null when lost, or when it sounds together with the duet's other voice. */
  readonly need: number | null;
  /** The claim that filled the need before it; null when nobody needed the icon. */
  readonly lostTo: { readonly seat: ActorId; readonly card: string } | null;
  /** The duet in which this icon is the second voice: not lost. */
  readonly duet: string | null;
}

interface Contribution {
  readonly seat: ActorId;
  readonly card: string;
  readonly rank: readonly [own: number, cost: number, order: number];
}

/** All claims on all trends, on each winners first: a pure reading of the plans. */
export function allClaims(deck: Deck, state: State): readonly Claim[] {
  const claims: Claim[] = [];
  for (const trend of state.trends) {
    const cards = cardsOn(state, trend.id);
    const capabilities = new Set(cards.flatMap(({ card }) => deck.action(card).icons));
    for (const capability of capabilities)
      claims.push(...claimsFor(deck, state, { trend, capability, cards }));
  }
  return claims;
}

function cardsOn(state: State, trend: string): Meeting['cards'] {
  const cards: { seat: ActorId; card: string }[] = [];
  for (const seat of seatIds(state)) {
    for (const placed of state.seats[seat].plan)
      if (placed.trend === trend) cards.push({ seat, card: placed.card });
  }
  return cards;
}

interface Meeting {
  readonly trend: TrendState;
  readonly capability: Capability;
  readonly cards: readonly { readonly seat: ActorId; readonly card: string }[];
}

function claimsFor(deck: Deck, state: State, meeting: Meeting): readonly Claim[] {
  const { trend, capability } = meeting;
  const kinds = deck.trend(trend.id).needs;
  const open = trend.needs.flatMap((need, i) => (!need.fill && kinds[i] === capability ? [i] : []));
  const won: Contribution[] = [];
  return ranked(deck, state, meeting).map((claim): Claim => {
    const base = { seat: claim.seat, card: claim.card, trend: trend.id, capability };
    const duet = duetWith(deck, state, { claim, won });
    if (duet !== null) return { ...base, need: null, lostTo: null, duet };
    const need = open[won.length];
    if (need === undefined) {
      const first = won[0];
      return {
        ...base,
        need: null,
        lostTo: first ? { seat: first.seat, card: first.card } : null,
        duet: null,
      };
    }
    won.push(claim);
    return { ...base, need, lostTo: null, duet: null };
  });
}

function ranked(deck: Deck, state: State, { capability, cards }: Meeting): readonly Contribution[] {
  const order = rotated(state);
  return cards
    .filter(({ card }) => deck.action(card).icons.includes(capability))
    .map(({ seat, card }): Contribution => {
      const own = deck.actor(seat).strong === capability ? 0 : 1;
      return { seat, card, rank: [own, deck.action(card).icons.length, order.indexOf(seat)] };
    })
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
}

/** The duet a claim makes with one that already won, when the two actors are connected. */
function duetWith(
  deck: Deck,
  state: State,
  pair: { claim: Contribution; won: readonly Contribution[] },
): string | null {
  for (const other of pair.won) {
    const duet = deck.duet(pair.claim.card, other.card);
    if (duet && connectedTo(state, pair.claim.seat).includes(other.seat)) return duet.id;
  }
  return null;
}
