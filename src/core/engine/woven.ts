// Which cards make a silent room clash, and one sky clear when it talks? Of four cards one is only this corner's to bring.
import type { Action, Trend } from '../content/pack.ts';
import { ACTORS, type ActorId, type Age, CAPABILITIES, type Capability } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import { Dice, streamOf } from './random.ts';
import type { Setup } from './setup.ts';

export interface Woven {
  readonly trends: readonly string[];
  readonly hands: Readonly<Record<ActorId, readonly string[]>>;
}

/** A trend on which two capabilities, each needed once, are brought by three actors each. */
interface Crowded {
  readonly trend: Trend;
  readonly wanted: readonly Capability[];
}

/** One trend that four trades clear together, and two where three corners at a time get in each other's way. */
interface Weave {
  readonly shared: Trend;
  readonly crowded: readonly [Crowded, Crowded];
}

/** Looked for once per pack and age: every game deals twice, every replay again. */
const known = new WeakMap<Deck, Map<Age, readonly Weave[]>>();

export function weave(deck: Deck, { seed, age }: Pick<Setup, 'seed' | 'age'>): Woven {
  const dice = new Dice(streamOf(seed, 'woven'));
  const found = dice.pick(weavesFor(deck, age));
  if (!found) throw new Error(`the pack ${deck.pack.id} has no cards to weave`);
  const { shared, crowded } = found;
  const hands = ACTORS.map((actor) => {
    const own = dice.pick(cardsOf(deck, { actor, on: shared, brings: deck.actor(actor).strong }));
    const others = crowded.flatMap(({ trend, wanted }) =>
      wanted.map((brings) => dice.pick(cardsOf(deck, { actor, on: trend, brings }))),
    );
    return [actor, dice.shuffle([own, ...others].flatMap((card) => card?.id ?? []))];
  });
  return {
    trends: [shared, ...crowded.map(({ trend }) => trend)].map(({ id }) => id),
    hands: Object.fromEntries(hands) as Record<ActorId, string[]>,
  };
}

function weavesFor(deck: Deck, age: Age): readonly Weave[] {
  const ages = known.get(deck) ?? new Map<Age, readonly Weave[]>();
  known.set(deck, ages);
  const before = ages.get(age);
  if (before) return before;
  const all = weavesIn(
    deck,
    deck.pack.trends.filter((trend) => trend.ages.includes(age)),
  );
  ages.set(age, all);
  return all;
}

function weavesIn(deck: Deck, trends: readonly Trend[]): readonly Weave[] {
  const shared = trends.filter((trend) => isShared(deck, trend));
  const crowded = trends.flatMap((trend) => crowdsOn(deck, trend));
  const pairs = crowded.flatMap((one, i) =>
    crowded.slice(i + 1).flatMap((other) => (isWhole(one, other) ? [[one, other] as const] : [])),
  );
  return shared.flatMap((trend) =>
    pairs
      .filter((pair) => pair.every((one) => one.trend.theme !== trend.theme))
      .map((pair) => ({ shared: trend, crowded: pair })),
  );
}

/** Two themes, and all four capabilities between them: so no two corners lack the same card. */
function isWhole(one: Crowded, other: Crowded): boolean {
  const wanted = new Set([...one.wanted, ...other.wanted]);
  return one.trend.theme !== other.trend.theme && wanted.size === CAPABILITIES.length;
}

/** Needs each capability once, and every actor has a card of its own trade there. */
function isShared(deck: Deck, trend: Trend): boolean {
  const once = trend.needs.length === CAPABILITIES.length && CAPABILITIES.every((c) => isOnce(trend, c));
  return (
    once &&
    ACTORS.every((actor) => cardsOf(deck, { actor, on: trend, brings: deck.actor(actor).strong }).length > 0)
  );
}

function isOnce({ needs }: Trend, capability: Capability): boolean {
  return needs.filter((need) => need === capability).length === 1;
}

function crowdsOn(deck: Deck, trend: Trend): readonly Crowded[] {
  const brought = CAPABILITIES.filter((brings) => {
    const bring = ACTORS.filter((actor) => cardsOf(deck, { actor, on: trend, brings }).length > 0);
    return isOnce(trend, brings) && bring.length === ACTORS.length - 1;
  });
  return brought.flatMap((one, i) => brought.slice(i + 1).map((other) => ({ trend, wanted: [one, other] })));
}

interface Bringing {
  readonly actor: ActorId;
  readonly on: Trend;
  readonly brings: Capability;
}

/** Cards of one sign only. */
function cardsOf(deck: Deck, { actor, on, brings }: Bringing): readonly Action[] {
  return deck.pack.actions.filter(
    (action) =>
      action.actor === actor &&
      action.icons.length === 1 &&
      action.icons[0] === brings &&
      action.trends.includes(on.id),
  );
}
