// Do plans, loans and asks stay between those whom lanterns connect?
import { describe, expect, test } from 'vitest';
import { given, rules } from '../support/game.ts';

const A = 'TH10';
const lit = { association: A, authority: A } as const;
const table = () =>
  given({
    trends: [{ id: A }],
    hands: lit,
    cards: { association: ['HA8'], authority: ['HL9', 'HL8'], company: ['HC7'], research: ['HR6'] },
    event: null,
  });

describe('plans', () => {
  test('are seen by connected actors only', () => {
    const game = table();
    game.gives('association', 'HA8', A);
    const planFor = (seat: 'authority' | 'company') =>
      rules.view(game.state, seat).seats.find((s) => s.actor === 'association')?.plan;
    expect(planFor('authority')).toMatchObject([{ card: 'HA8', trend: A }]);
    expect(planFor('company')).toBeNull();
  });

  test('can be undone freely until ready, and never after', () => {
    const game = table();
    game.gives('association', 'HA8', A);
    expect(game.does('association', { type: 'takeBack', card: 'HA8' }).ok).toBe(true);
    expect(game.state.seats.association).toMatchObject({ effort: 3, plan: [] });
    game.gives('association', 'HA8', A);
    game.ready('association');
    expect(game.does('association', { type: 'takeBack', card: 'HA8' })).toMatchObject({
      ok: false,
      why: { key: 'refusal.ready' },
    });
  });

  test('hands are private, a projector sees none', () => {
    const { state } = table();
    for (const seat of [null, 'company'] as const) {
      const hands = rules
        .view(state, seat)
        .seats.filter((s) => s.hand !== null)
        .map((s) => s.actor);
      expect(hands).toEqual(seat === null ? [] : ['company']);
    }
  });

  test('one free exchange of any number, before anything is placed', () => {
    const game = table();
    const before = game.state.seats.authority.hand.length;
    expect(game.does('authority', { type: 'exchange', cards: ['HL9'] }).ok).toBe(true);
    expect(game.state.seats.authority.hand).toHaveLength(before);
    expect(game.state.seats.authority.hand).not.toContain('HL9');
    expect(game.does('authority', { type: 'exchange', cards: ['HL8'] }).ok).toBe(false);
  });
});

describe('a loan', () => {
  test('goes along a lantern, one a year', () => {
    const game = table();
    expect(game.does('association', { type: 'lend', to: 'authority' }).ok).toBe(true);
    expect(game.state.seats.authority.effort).toBe(4);
    expect(game.does('association', { type: 'lend', to: 'authority' }).ok).toBe(false);
    expect(game.does('association', { type: 'lend', to: 'company' }).ok).toBe(false);
  });

  test('can be called back while it is unspent', () => {
    const game = table();
    game.does('association', { type: 'lend', to: 'authority' });
    expect(game.does('association', { type: 'recall', to: 'authority' }).ok).toBe(true);
    expect(game.state.seats.association.effort).toBe(3);
  });
});

describe('an ask', () => {
  const asked = () => {
    const game = table();
    game.does('association', {
      type: 'ask',
      to: 'authority',
      want: { kind: 'bring', capability: 'framework', trend: A },
    });
    return game;
  };

  test('answered with yes is done at once and binds', () => {
    const game = asked();
    game.does('authority', { type: 'answer', ask: 0, reply: 'yes' });
    expect(game.state.seats.authority.plan).toEqual([{ card: 'HL8', trend: A, bound: true }]);
    expect(game.does('authority', { type: 'takeBack', card: 'HL8' }).ok).toBe(false);
  });

  test('cannot be answered with a yes that could not be kept', () => {
    const game = given({ trends: [{ id: A }], hands: lit, cards: { authority: ['HL9'] }, event: null });
    game.does('association', {
      type: 'ask',
      to: 'authority',
      want: { kind: 'bring', capability: 'framework', trend: A },
    });
    expect(game.does('authority', { type: 'answer', ask: 0, reply: 'yes' }).ok).toBe(false);
    expect(game.does('authority', { type: 'answer', ask: 0, reply: 'no' }).ok).toBe(true);
  });

  test('"yes, if" waits for the asker, whose yes does both deeds', () => {
    const game = asked();
    game.does('authority', { type: 'answer', ask: 0, reply: { if: { kind: 'lend' } } });
    expect(game.state.seats.authority.plan).toEqual([]);
    game.does('association', { type: 'answer', ask: 0, reply: 'yes' });
    expect(game.state.seats.authority.plan).toHaveLength(1);
    expect(game.state.loans).toEqual([['association', 'authority']]);
  });

  test('"leave it to me" keeps the other away this year', () => {
    const game = table();
    game.gives('authority', 'HL9', A);
    game.does('association', {
      type: 'ask',
      to: 'authority',
      want: { kind: 'leave', capability: 'outreach', trend: A },
    });
    game.does('authority', { type: 'answer', ask: 0, reply: 'yes' });
    expect(game.state.seats.authority.plan).toEqual([]);
    expect(game.does('authority', { type: 'contribute', card: 'HL9', trend: A }).ok).toBe(false);
  });

  test('once a year per lantern, and only along one', () => {
    const game = asked();
    expect(game.does('association', { type: 'ask', to: 'authority', want: { kind: 'lend' } }).ok).toBe(false);
    expect(game.does('association', { type: 'ask', to: 'company', want: { kind: 'lend' } }).ok).toBe(false);
  });
});
