// Who sees whose plans? Lanterns follow from the hands; chains of lit lanterns connect.
import type { ActorId } from '../content/vocabulary.ts';
import { isOpen, seatIds } from './draft.ts';
import type { State } from './model.ts';
import { NUMBERS } from './numbers.ts';
import type { Pair } from './setup.ts';

/** Have the hands been shown this year? Before that they light nothing. */
export function handsShown(state: State): boolean {
  return state.step !== 'point' && !state.rehearsal && isOpen(state, 'communication');
}

/** The seats whose hand is on each trend, in table order. */
export function handsByTrend(state: State): ReadonlyMap<string, readonly ActorId[]> {
  const hands = new Map<string, ActorId[]>();
  for (const seat of seatIds(state)) {
    const trend = state.seats[seat].act;
    if (trend !== null) hands.set(trend, [...(hands.get(trend) ?? []), seat]);
  }
  return hands;
}

/** Every pair of these seats, in table order. */
export function pairsOf(seats: readonly ActorId[]): readonly Pair[] {
  return seats.flatMap((a, i) => seats.slice(i + 1).map((b): Pair => [a, b]));
}

export function samePair(one: Pair, other: Pair): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Lanterns that this year's hands light, each with the trend both point at. */
export function lightedByHands(state: State): readonly { readonly pair: Pair; readonly trend: string }[] {
  if (!handsShown(state)) return [];
  return [...handsByTrend(state)]
    .filter(([, seats]) => seats.length >= NUMBERS.handsFrom && seats.length <= NUMBERS.handsTo)
    .flatMap(([trend, seats]) => pairsOf(seats).map((pair) => ({ pair, trend })));
}

/** All lit lanterns: those of this year and those that stay. */
export function litLanterns(state: State): readonly Pair[] {
  const now = lightedByHands(state).map((light) => light.pair);
  return [...state.lasting, ...now.filter((pair) => !state.lasting.some((l) => samePair(l, pair)))];
}

/** Seats joined to this one by a chain of lit lanterns, itself included, in table order. */
export function connectedTo(state: State, seat: ActorId): readonly ActorId[] {
  return connections(state).find((group) => group.includes(seat)) ?? [seat];
}

/** The table as groups of connected seats. */
export function connections(state: State): readonly (readonly ActorId[])[] {
  const group = new Map<ActorId, ActorId>(seatIds(state).map((seat) => [seat, seat]));
  for (const [a, b] of litLanterns(state)) {
    const [from, to] = [group.get(b), group.get(a) ?? a];
    for (const [seat, root] of group) if (root === from) group.set(seat, to);
  }
  const roots = [...new Set(group.values())];
  return roots.map((root) => seatIds(state).filter((seat) => group.get(seat) === root));
}

/** Does one lit lantern run directly between the two? */
export function isLinked(state: State, a: ActorId, b: ActorId): boolean {
  return litLanterns(state).some((pair) => pair.includes(a) && pair.includes(b));
}

/** Seats at the other end of this seat's own lanterns. */
export function neighbours(state: State, seat: ActorId): readonly ActorId[] {
  return litLanterns(state)
    .filter((pair) => pair.includes(seat))
    .map(([a, b]) => (a === seat ? b : a));
}
