// Does a year begin and end as the rules say, in every kind of session?
import { describe, expect, test } from 'vitest';
import { NUMBERS } from '../../src/core/engine/index.ts';
import { given, idleYear, rules, setupOf } from '../support/game.ts';

const A = 'TH10';
const start = NUMBERS.gaugeStart;

describe('Observe', () => {
  test('three trends the first year, one a theme; they press from the next year on', () => {
    const { state } = rules.start(setupOf());
    expect(new Set(state.trends.map((t) => rules.deck.trend(t.id).theme)).size).toBe(3);
    expect(state.gauges).toEqual({ health: start, energy: start, education: start });
    const next = idleYear(state);
    expect(next.trends).toHaveLength(5);
    const lost = 3 * start - Object.values(next.gauges).reduce((sum, g) => sum + g, 0);
    expect(lost).toBeGreaterThanOrEqual(3 * NUMBERS.pressure);
  });

  test('no theme ever gets more than one trend more than another', () => {
    for (let seed = 0; seed < 30; seed++) {
      let { state } = rules.start(setupOf({ seed }));
      for (let year = 0; year < 4; year++) {
        state = idleYear(state);
        const counts = ['health', 'energy', 'education'].map(
          (theme) => state.trends.filter((t) => rules.deck.trend(t.id).theme === theme).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('two needs of each trend are hidden', () => {
    const { state } = rules.start(setupOf());
    expect(state.trends.map((t) => t.needs.filter((n) => !n.shown).length)).toEqual([2, 2, 2]);
  });

  test('five years draw one event of each condition', () => {
    const { state } = rules.start(setupOf());
    const conditions = state.events.map((id) => (id ? rules.deck.event(id).condition : null));
    expect([...conditions].sort()).toEqual([
      'activities',
      'agenda',
      'backbone',
      'communication',
      'measurement',
    ]);
  });

  test('never two crises in a row for players under 14', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { state } = rules.start(setupOf({ seed, age: '10-14' }));
      const crises = state.events.map((id) => (id ? rules.deck.event(id).crisis : false));
      expect(crises.some((crisis, i) => crisis && crises[i + 1])).toBe(false);
    }
  });
});

describe('Review', () => {
  test('ready for the event: the lowest gauge rises; not ready: the theme named falls', () => {
    const event =
      rules.deck.pack.events.find((e) => e.condition === 'activities' && !e.voice) ??
      rules.deck.pack.events[0];
    if (!event) return expect.fail('no events');
    const ready = given({ event: event.id });
    ready.state.gauges = { health: 50, energy: 30, education: 50 };
    ready.ready();
    expect(ready.of('eventChecked')).toMatchObject([{ ready: true }]);
    expect(ready.gauge('energy')).toBe(30 + NUMBERS.eventReady);
    const unready = given({
      event: event.id,
      trends: [{ id: A }],
      cards: { association: ['HA8'], authority: ['HL9'] },
    });
    unready.gives('association', 'HA8', A);
    unready.gives('authority', 'HL9', A);
    unready.ready();
    const fell = unready.of('gaugeMoved').find((e) => e.because.kind === 'unready');
    expect(fell).toMatchObject({ theme: event.theme });
  });

  test('residents who are heard change something', () => {
    const event = rules.deck.pack.events.find((e) => e.voice && e.condition !== 'agenda');
    if (!event?.voice) return expect.fail('no voice');
    const theme = event.voice.theme;
    const trend = rules.deck.pack.trends.find((t) => t.theme === theme);
    const game = given({
      event: event.id,
      trends: trend ? [{ id: trend.id, hidden: [2] }] : [],
      house: { measurement: 1, backbone: 1 },
      lasting: [
        ['association', 'company'],
        ['company', 'authority'],
      ],
    });
    game.ready();
    while (game.state.step === 'star') {
      const star = rules.legal(game.state, 'association').find((c) => c.type === 'star');
      if (!star) break;
      game.does('association', star);
    }
    expect(game.of('eventChecked')).toMatchObject([{ ready: true }]);
    expect(game.of('voiceHeard')).toMatchObject([{ event: event.id, trend: trend?.id }]);
  });

  test('an unmet mandate costs an effort next year, from the second year on', () => {
    const mandates = { association: 'MA1', company: 'MC1', authority: 'ML1', research: 'MR1' };
    const second = given({ setup: { session: 'workshop' }, year: 2, mandates, event: null });
    second.ready();
    second.does('association', { type: 'continue' });
    expect(second.of('mandateChecked').every((e) => e.met === null)).toBe(true);
    expect(second.state.seats.association.effort).toBe(2);
    const first = given({ setup: { session: 'workshop' }, year: 1, mandates, event: null });
    first.ready();
    first.does('association', { type: 'continue' });
    expect(first.state.seats.association.effort).toBe(3);
  });

  test('going it alone meets a mandate too', () => {
    const mandates = { association: 'MA1' };
    const game = given({
      setup: { session: 'workshop' },
      year: 2,
      mandates,
      cards: { association: ['HA8'] },
      event: null,
    });
    game.does('association', { type: 'goAlone', card: 'HA8' });
    game.ready();
    expect(game.of('mandateChecked')).toMatchObject([{ seat: 'association', met: 'alone' }]);
  });

  test('three sentences are offered, one may be chosen, and next year begins', () => {
    const game = given({ trends: [{ id: A }], event: null });
    game.ready();
    expect(game.state.sentences).toHaveLength(3);
    expect(game.does('association', { type: 'reflect', on: 1 }).ok).toBe(true);
    expect(game.does('company', { type: 'reflect', on: 0 }).ok).toBe(false);
    expect(game.state.history.at(-1)?.reflection).toEqual(game.state.sentences[1]);
    game.does('company', { type: 'continue' });
    expect(game.state.year).toBe(2);
  });
});
