// Who sees whose plans? Lanterns follow from the hands; chains of lit lanterns connect.
import type { ActorId } from '../content/vocabulary.ts';
import { isOpen, seatIds } from './draft.ts';
import type { State } from './model.ts';
import { NUMBERS } from './numbers.ts';
import type { Pair, Setup } from './setup.ts';

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
  return lightsOf(state).lit;
}

/** Seats joined to this one by a chain of lit lanterns, itself included, in table order. */
export function connectedTo(state: State, seat: ActorId): readonly ActorId[] {
  return connections(state).find((group) => group.includes(seat)) ?? [seat];
}

/** The table as groups of connected seats. */
export function connections(state: State): readonly (readonly ActorId[])[] {
  return lightsOf(state).groups;
}

/** Seats at the other end of this seat's own lanterns. */
export function neighbours(state: State, seat: ActorId): readonly ActorId[] {
  const { ends } = lightsOf(state);
  const known = ends.get(seat);
  if (known) return known;
  const all = litLanterns(state)
    .filter((pair) => pair.includes(seat))
    .map(([a, b]) => (a === seat ? b : a));
  ends.set(seat, all);
  return all;
}

/** What the hands and the lanterns that stay come to. */
interface Lights {
  readonly seats: Setup['seats'];
  readonly lasting: readonly Pair[];
  /** Each seat's hand, in table order; null before hands count. */
  readonly hands: readonly (string | null)[] | null;
  readonly lit: readonly Pair[];
  readonly groups: readonly (readonly ActorId[])[];
  /** Each seat's neighbours, once asked for. */
  readonly ends: Map<ActorId, readonly ActorId[]>;
}

/** Asked for with every command and changed once a year: kept while its causes are the same. */
let latest: Lights | null = null;

function lightsOf(state: State): Lights {
  if (latest && isSame(latest, state)) return latest;
  const now = lightedByHands(state).map((light) => light.pair);
  const lit = [...state.lasting, ...now.filter((pair) => !state.lasting.some((l) => samePair(l, pair)))];
  latest = {
    seats: state.setup.seats,
    lasting: state.lasting,
    hands: handsShown(state) ? seatIds(state).map((seat) => state.seats[seat].act) : null,
    lit,
    groups: groupsOf(seatIds(state), lit),
    ends: new Map(),
  };
  return latest;
}

function isSame({ seats, lasting, hands }: Lights, state: State): boolean {
  if (seats !== state.setup.seats || lasting !== state.lasting) return false;
  if (hands === null || !handsShown(state)) return hands === null && !handsShown(state);
  return seats.every(({ actor }, i) => state.seats[actor].act === hands[i]);
}

function groupsOf(seats: readonly ActorId[], lit: readonly Pair[]): readonly (readonly ActorId[])[] {
  const group = new Map<ActorId, ActorId>(seats.map((seat) => [seat, seat]));
  for (const [a, b] of lit) {
    const [from, to] = [group.get(b), group.get(a) ?? a];
    for (const [seat, root] of group) if (root === from) group.set(seat, to);
  }
  const roots = [...new Set(group.values())];
  return roots.map((root) => seats.filter((seat) => group.get(seat) === root));
}
