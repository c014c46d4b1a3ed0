// What does a game start from? Its setup alone: decks, trends to come and events, all from the seed.
import type { PackEvent } from '../content/pack.ts';
import { type ActorId, CONDITIONS, type Condition, THEMES, type Theme } from '../content/vocabulary.ts';
import type { Deck } from './deck.ts';
import { FRESH_YEAR } from './fresh-year.ts';
import type { SeatState, State } from './model.ts';
import { NUMBERS } from './numbers.ts';
import { Dice, streamOf } from './random.ts';
import { SESSION } from './sessions.ts';
import type { Setup } from './setup.ts';
import { type Woven, weave } from './woven.ts';

/** The table before its first year. */
export function deal(deck: Deck, setup: Setup): State {
  const session = SESSION[setup.session];
  const dice = new Dice(streamOf(setup.seed, 'decks'));
  const opening = openingOf(deck, setup);
  const seats = Object.fromEntries(
    setup.seats.map(({ actor }) => [actor, dealSeat(deck, setup, { actor, dice, opening })]),
  );
  const { coming, bag } = dealTrends(deck, setup, opening);
  return {
    setup,
    streams: { decks: dice.stream, trends: streamOf(setup.seed, 'trends') },
    year: 1,
    rehearsal: session.rehearsal,
    step: 'point',
    easier: setup.easier,
    gauges: { health: NUMBERS.gaugeStart, energy: NUMBERS.gaugeStart, education: NUMBERS.gaugeStart },
    seats: seats as Record<ActorId, SeatState>,
    trends: [],
    coming,
    bag,
    priorities: [],
    cleared: [],
    events: dealEvents(deck, setup),
    lasting: [],
    house: { measurement: 0, backbone: 0, given: false, pledges: [] },
    loans: [],
    asks: [],
    played: null,
    stars: 0,
    sentences: [],
    history: [],
  };
}

/** Trends and hands that are not left to the decks; null: all are drawn. */
function openingOf(deck: Deck, setup: Setup): Woven | null {
  if (setup.opening === 'scripted') return deck.pack.opening;
  return SESSION[setup.session].deal === 'woven' ? weave(deck, setup) : null;
}

interface Place {
  readonly actor: ActorId;
  readonly dice: Dice;
  readonly opening: Woven | null;
}

function dealSeat(deck: Deck, setup: Setup, { actor, dice, opening }: Place): SeatState {
  const session = SESSION[setup.session];
  const cards = dice.shuffle(
    deck.pack.actions.filter((action) => action.actor === actor).map((action) => action.id),
  );
  const dealt = session.rehearsal ? NUMBERS.cardsInAct : NUMBERS.cardsAtStart;
  const hand = opening?.hands[actor] ?? cards.slice(-dealt);
  const mandates = deck.pack.mandates.filter((mandate) => mandate.actor === actor);
  return {
    deck: cards.filter((card) => !hand.includes(card)),
    hand,
    discard: [],
    effort: 0,
    lessNextYear: 0,
    ...FRESH_YEAR,
    mandate: session.mandates ? (dice.pick(mandates)?.id ?? null) : null,
    mandateShown: false,
  };
}

/** Trends to come per theme, and the bag of themes; an opening puts its own on top. */
function dealTrends(deck: Deck, setup: Setup, opening: Woven | null): Pick<State, 'coming' | 'bag'> {
  const dice = new Dice(streamOf(setup.seed, 'board'));
  const first = opening?.trends ?? [];
  const coming = Object.fromEntries(
    THEMES.map((theme) => {
      const ids = deck.pack.trends
        .filter((t) => t.theme === theme && t.ages.includes(setup.age))
        .map((t) => t.id);
      const top = ids.filter((id) => first.includes(id));
      return [theme, [...dice.shuffle(ids.filter((id) => !first.includes(id))), ...top]];
    }),
  );
  return { coming: coming as Record<Theme, string[]>, bag: dice.shuffle(THEMES) };
}

/** One event a year, each from the pile of another condition that is in the game by then. */
function dealEvents(deck: Deck, setup: Setup): (string | null)[] {
  const session = SESSION[setup.session];
  const dice = new Dice(streamOf(setup.seed, 'events'));
  const order = dice.shuffle(CONDITIONS);
  const piles = Object.fromEntries(CONDITIONS.map((c) => [c, dice.shuffle(eventsOf(deck, setup, c))]));
  let last: PackEvent | null = null;
  const events: (string | null)[] = [];
  for (let year = 1; year <= session.years; year++) {
    const at = order.findIndex((condition) => session.opens[condition] <= year);
    const [condition] = year < session.eventsFrom || at < 0 ? [] : order.splice(at, 1);
    const pile: readonly PackEvent[] = condition ? (piles[condition] ?? []) : [];
    const calm: readonly PackEvent[] =
      setup.age === '10-14' && last?.crisis ? pile.filter((e) => !e.crisis) : pile;
    const event: PackEvent | null = calm[0] ?? pile[0] ?? null;
    events.push(event?.id ?? null);
    last = event;
  }
  return events;
}

function eventsOf(deck: Deck, setup: Setup, condition: Condition): PackEvent[] {
  return deck.pack.events.filter((event) => event.condition === condition && event.ages.includes(setup.age));
}
