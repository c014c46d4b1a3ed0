// Does the icebreaker's deal do what its ten minutes promise? In silence a clash and no sky; after a talk, a sky.
import { describe, expect, test } from 'vitest';
import { ACTORS, type ActorId, AGES } from '../../src/core/content/vocabulary.ts';
import { Dice, type State, streamOf } from '../../src/core/engine/index.ts';
import { weave } from '../../src/core/engine/woven.ts';
import { rules } from '../support/game.ts';
import { give, type RoomGame, room, slotOf, turnOver, type Votes, votesBy } from '../support/room.ts';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);

const last = ({ state }: RoomGame) => {
  const year = state.history.at(-1);
  if (!year) throw new Error('no year is over');
  return year;
};

/** In silence a corner puts both cards where it can do most by itself. */
function whereItHasMost(state: State, seat: ActorId): readonly string[] {
  const trend = (card: string) => slotOf(state, card).split(' ')[0];
  const { hand } = state.seats[seat];
  const beside = (card: string) => hand.filter((other) => trend(other) === trend(card));
  return [...hand].sort((a, b) => beside(b).length - beside(a).length).slice(0, 2);
}

/** After a talk with one other corner: what that one cannot bring. */
function whatTheOtherLacks(state: State, seat: ActorId, other: ActorId): readonly string[] {
  const theirs = state.seats[other].hand.map((card) => slotOf(state, card));
  return state.seats[seat].hand.filter((card) => !theirs.includes(slotOf(state, card)));
}

function pairsIn(hand: readonly string[]): readonly (readonly string[])[] {
  return hand.flatMap((one, i) => hand.slice(i + 1).map((other) => [one, other]));
}

/** All ways in which the room can vote, as the needs that are meant. */
function allVotes(state: State): readonly (readonly string[])[] {
  return ACTORS.reduce<readonly (readonly string[])[]>(
    (rooms, seat) =>
      pairsIn(state.seats[seat].hand.map((card) => slotOf(state, card))).flatMap((pair) =>
        rooms.map((before) => [...before, ...pair]),
      ),
    [[]],
  );
}

const clears = (state: State, given: readonly string[]) =>
  state.trends.some(({ id }) => rules.deck.trend(id).needs.every((need) => given.includes(`${id} ${need}`)));

describe('the deal', () => {
  test('gives four cards of four different needs to each corner, on three open clouds', () => {
    for (const seed of SEEDS) {
      const { state } = room(seed);
      expect(state.trends).toHaveLength(3);
      expect(state.trends.every(({ needs }) => needs.every(({ shown }) => shown))).toBe(true);
      for (const seat of ACTORS) {
        const slots = state.seats[seat].hand.map((card) => slotOf(state, card));
        expect(new Set(slots).size).toBe(4);
        expect(slots.every((slot) => /^\w+ \w+$/.test(slot))).toBe(true);
        expect(state.seats[seat].effort).toBe(2);
      }
    }
  });

  test('is the same from the same seed, another from another, for every age', () => {
    for (const age of AGES) {
      const deals = SEEDS.map((seed) => JSON.stringify(weave(rules.deck, { seed, age })));
      expect(JSON.stringify(weave(rules.deck, { seed: 1, age }))).toBe(deals[0]);
      expect(new Set(deals).size).toBeGreaterThan(150);
    }
  });

  test('of all ways to vote, one in sixteen clears a sky and fewer than one in a hundred has no clash', () => {
    for (const seed of SEEDS) {
      const { state } = room(seed);
      const all = allVotes(state);
      expect(all).toHaveLength(6 ** 4);
      expect(all.filter((given) => clears(state, given))).toHaveLength(6 ** 4 / 16);
      expect(all.filter((given) => new Set(given).size === given.length).length).toBeLessThan(6 ** 4 / 100);
    }
  });
});

describe('the first vote, in silence', () => {
  test('where each corner goes where it can do most: a clash, and no sky', () => {
    for (const seed of SEEDS) {
      const game = room(seed);
      turnOver(
        game,
        votesBy((seat) => whereItHasMost(game.state, seat)),
      );
      expect(last(game)).toMatchObject({ rehearsal: true, skies: 0 });
      expect(last(game).lost).toBeGreaterThan(0);
    }
  });

  test('where each corner votes by chance: nearly always a clash, and no sky', () => {
    const played = SEEDS.map((seed) => {
      const game = room(seed);
      const dice = new Dice(streamOf(seed, 'votes'));
      turnOver(
        game,
        votesBy((seat) => dice.shuffle(game.state.seats[seat].hand).slice(0, 2)),
      );
      return last(game);
    });
    expect(played.filter(({ skies, lost }) => skies === 0 && lost > 0).length).toBeGreaterThan(180);
  });
});

/** Every way to send four messengers would be 81 games a seed; each seed takes one of them. */
function messengers(seed: number): Readonly<Record<ActorId, ActorId>> {
  const dice = new Dice(streamOf(seed, 'messengers'));
  const to = (seat: ActorId) => dice.pick(ACTORS.filter((other) => other !== seat)) ?? 'research';
  return Object.fromEntries(ACTORS.map((seat) => [seat, to(seat)])) as Record<ActorId, ActorId>;
}

function again(seed: number): RoomGame {
  const game = room(seed);
  turnOver(
    game,
    votesBy((seat) => whereItHasMost(game.state, seat)),
  );
  game.does('association', { type: 'continue' });
  return game;
}

describe('the second vote, after the messengers', () => {
  test('each sends one, who lights a lantern to where it goes', () => {
    const game = again(3);
    expect(game.state).toMatchObject({ rehearsal: false, step: 'point' });
    game.does('association', { type: 'visit', to: 'research' });
    expect(rules.legal(game.state, 'association').some(({ type }) => type === 'visit')).toBe(false);
    game.does('research', { type: 'visit', to: 'association' });
    game.does('company', { type: 'visit', to: 'research' });
    expect(game.state.step).toBe('point');
    game.does('authority', { type: 'visit', to: 'company' });
    expect(game.state.step).toBe('act');
    const lanterns = rules.view(game.state, null).lanterns.map(({ pair }) => pair);
    expect(lanterns).toEqual([
      ['association', 'research'],
      ['company', 'research'],
      ['company', 'authority'],
    ]);
  });

  test('clears a sky wherever each corner gives what the one it visited cannot', () => {
    for (const seed of SEEDS) {
      const game = again(seed);
      const to = messengers(seed);
      const votes: Votes = votesBy((seat) => whatTheOtherLacks(game.state, seat, to[seat]));
      for (const seat of ACTORS) game.does(seat, { type: 'visit', to: to[seat] });
      turnOver(game, votes);
      expect(last(game).rehearsal).toBe(false);
      // A duet of two corners that spoke may clear a second one.
      expect(last(game).skies).toBeGreaterThanOrEqual(1);
    }
  });

  test('a ring of four messengers loses nothing and sounds a chord', () => {
    for (const seed of SEEDS.slice(0, 40)) {
      const game = again(seed);
      const next = (seat: ActorId) => ACTORS[(ACTORS.indexOf(seat) + 1) % ACTORS.length] ?? seat;
      const votes = votesBy((seat) => whatTheOtherLacks(game.state, seat, next(seat)));
      for (const seat of ACTORS) game.does(seat, { type: 'visit', to: next(seat) });
      turnOver(game, votes);
      expect(last(game)).toMatchObject({ lost: 0, skies: 1, filled: 8 });
      expect(game.happened.some(({ type }) => type === 'accordSounded')).toBe(true);
    }
  });

  test('between corners that spoke, a clash comes back before it is lost', () => {
    const game = again(5);
    const shared = ACTORS.flatMap((seat) =>
      game.state.seats[seat].hand.map((card) => ({ seat, card, slot: slotOf(game.state, card) })),
    );
    const pair = shared.filter((one) => shared.filter(({ slot }) => slot === one.slot).length > 1);
    const [one] = pair;
    const other = pair.find(({ seat, slot }) => slot === one?.slot && seat !== one?.seat);
    if (!one || !other) throw new Error('no shared need');
    for (const seat of ACTORS)
      game.does(seat, { type: 'visit', to: seat === one.seat ? other.seat : one.seat });
    give(game, one.seat, one.card);
    give(game, other.seat, other.card);
    for (const seat of ACTORS) game.does(seat, { type: 'ready' });
    expect(game.state.step).toBe('act');
    expect(game.happened.some(({ type }) => type === 'cardReturned')).toBe(true);
  });

  test('then it is over', () => {
    const game = again(9);
    for (const seat of ACTORS)
      game.does(seat, { type: 'visit', to: seat === 'research' ? 'company' : 'research' });
    turnOver(
      game,
      votesBy((seat) => game.state.seats[seat].hand.slice(0, 2)),
    );
    game.does('company', { type: 'continue' });
    expect(game.state.step).toBe('over');
  });
});
