// Do pointing, lanterns and the common house keep to the rules?
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { given, rules } from '../support/game.ts';

const A = 'TH10';
const B = 'TN05';
const C = 'TE08';
const board = [{ id: A }, { id: B }, { id: C }];

type Mark = readonly [important: string | null, act: string | null];

function pointed(marks: readonly [Mark, Mark, Mark, Mark]): ReturnType<typeof given> {
  const game = given({ trends: board, step: 'point' });
  for (const actor of ACTORS) game.state.seats[actor] = { ...game.state.seats[actor], pointed: false };
  ACTORS.forEach((actor, i) => {
    const [important, act] = marks[i] ?? [null, null];
    game.does(actor, { type: 'point', important, act });
  });
  return game;
}

describe('on three', () => {
  test('nobody sees a mark before the last one is put', () => {
    const game = given({ trends: board, step: 'point' });
    for (const actor of ACTORS) game.state.seats[actor] = { ...game.state.seats[actor], pointed: false };
    game.does('association', { type: 'point', important: A, act: A });
    const seen = rules.view(game.state, 'company').seats.find((s) => s.actor === 'association');
    expect(seen).toMatchObject({ pointed: true, important: null, act: null });
  });

  test('priorities are the two trends with the most ! × ✋, never with none of either', () => {
    const game = pointed([
      [A, A],
      [A, A],
      [B, B],
      [C, null],
    ]);
    expect(game.state.priorities).toEqual([A, B]);
  });

  test('no trend with both: no priority this year', () => {
    expect(
      pointed([
        [A, B],
        [A, B],
        [A, B],
        [null, C],
      ]).state.priorities,
    ).toEqual([]);
  });

  test('ties go to the lower gauge', () => {
    const game = given({ trends: board, step: 'point' });
    game.state.gauges = { health: 40, energy: 30, education: 35 };
    for (const actor of ACTORS) game.state.seats[actor] = { ...game.state.seats[actor], pointed: false };
    for (const [i, trend] of [A, B, C, C].entries()) {
      const actor = ACTORS[i];
      if (actor) game.does(actor, { type: 'point', important: trend, act: i === 3 ? null : trend });
    }
    expect(game.state.priorities).toEqual([C, B]);
  });
});

describe('lanterns', () => {
  test('two or three hands on one trend light them between their owners', () => {
    const game = pointed([
      [null, A],
      [null, A],
      [null, A],
      [null, B],
    ]);
    expect(game.of('lanternLit').map((e) => e.between)).toEqual([
      ['association', 'company'],
      ['association', 'authority'],
      ['company', 'authority'],
    ]);
    expect(rules.view(game.state, 'research').connected).toEqual(['research']);
  });

  test('four hands light nothing: a crowd is not a concert', () => {
    const game = pointed([
      [null, A],
      [null, A],
      [null, A],
      [null, A],
    ]);
    expect(game.of('lanternLit')).toEqual([]);
    expect(game.of('crowded')).toMatchObject([{ trend: A, seats: ACTORS }]);
  });

  test('a chain connects those at its ends', () => {
    const game = given({
      trends: board,
      lasting: [
        ['association', 'company'],
        ['company', 'authority'],
      ],
    });
    expect(rules.view(game.state, 'association').connected).toEqual(['association', 'company', 'authority']);
  });

  test('a hand that stands alone may move once', () => {
    const game = pointed([
      [null, A],
      [null, B],
      [null, B],
      [null, C],
    ]);
    expect(game.does('association', { type: 'move', to: C }).ok).toBe(true);
    expect(game.does('association', { type: 'move', to: B }).ok).toBe(false);
    expect(game.does('company', { type: 'move', to: A }).ok).toBe(false);
    expect(rules.view(game.state, 'association').connected).toEqual(['association', 'research']);
  });
});

describe('the common house', () => {
  const agreed = (house = {}) =>
    given({ trends: [{ id: A, hidden: [3] }], step: 'house', house, priorities: [A] });

  test('a level needs two different actors, and works at once', () => {
    const game = agreed();
    game.does('association', { type: 'pledge', into: 'measurement' });
    expect(game.does('association', { type: 'pledge', into: 'measurement' }).ok).toBe(false);
    game.does('company', { type: 'pledge', into: 'measurement' });
    game.ready();
    expect(game.state.house.measurement).toBe(1);
    expect(game.of('needShown')).toMatchObject([{ trend: A, need: 3, because: 'measurement' }]);
    expect(game.state.seats.association.effort).toBe(2);
  });

  test('a half-paid level goes back', () => {
    const game = agreed();
    game.does('association', { type: 'pledge', into: 'backbone' });
    game.ready();
    expect(game.state.house.backbone).toBe(0);
    expect(game.state.seats.association.effort).toBe(3);
    expect(game.of('pledgeReturned')).toHaveLength(1);
  });

  test('a new promise lets the others think again', () => {
    const game = agreed();
    game.ready('company', 'authority', 'research');
    game.does('association', { type: 'pledge', into: 'backbone' });
    expect(game.state.seats.company.ready).toBe(false);
    expect(game.state.step).toBe('house');
  });

  test('the backbone fades before it helps when nobody keeps it', () => {
    const game = agreed({ backbone: 2 });
    game.ready();
    expect(game.state.house.backbone).toBe(1);
    expect(game.of('backboneFaded')).toEqual([{ type: 'backboneFaded', level: 1 }]);
  });

  test('one effort from anybody keeps it', () => {
    const game = agreed({ backbone: 2 });
    game.does('research', { type: 'pledge', into: 'upkeep' });
    game.ready();
    expect(game.state.house.backbone).toBe(2);
    expect(game.state.seats.research.effort).toBe(2);
  });

  test('the group places one star per level on any open need', () => {
    const game = given({ trends: [{ id: A, filled: [0, 1] }], house: { backbone: 2 }, event: null });
    game.ready();
    expect(game.state).toMatchObject({ step: 'star', stars: 2 });
    game.does('company', { type: 'star', trend: A, need: 2 });
    game.does('authority', { type: 'star', trend: A, need: 3 });
    expect(game.state.step).toBe('reflect');
    expect(game.of('skyCleared')).toHaveLength(1);
  });
});
