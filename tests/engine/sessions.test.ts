// Does every kind of session keep to its own row of the table?
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { calendar, NUMBERS, SESSION, SESSIONS, type State } from '../../src/core/engine/index.ts';
import { idleYear, rules, setupOf } from '../support/game.ts';

const start = NUMBERS.gaugeStart;

describe('every session', () => {
  test.each(SESSIONS)('%s ends in 2030', (session) => {
    let { state } = rules.start(setupOf({ session }));
    while (state.step !== 'over') state = idleYear(state);
    expect(calendar(SESSION[session], state.year)).toBe(2030);
    expect(state.history.filter((y) => !y.rehearsal)).toHaveLength(SESSION[session].years);
    expect(rules.outcome(state).ending).toBe('cacophony');
  });

  test('discovery plays 2026 twice with the same cards, and opens one condition a year', () => {
    const first = rules.start(setupOf({ session: 'discovery' })).state;
    const again = idleYear(first);
    expect(first.rehearsal).toBe(true);
    expect(again.rehearsal).toBe(false);
    expect(again.seats.association.hand).toEqual(first.seats.association.hand);
    expect(again.trends).toEqual(first.trends);
    expect(again.gauges).toEqual({ health: start, energy: start, education: start });
    const opened = (state: State) =>
      Object.entries(rules.view(state, null).open)
        .filter(([, on]) => on)
        .map(([c]) => c);
    expect(opened(first)).toEqual(['activities']);
    expect(opened(again)).toEqual(['activities', 'communication']);
    const in2028 = idleYear(idleYear(again));
    expect(opened(in2028)).toEqual(['agenda', 'activities', 'communication', 'backbone']);
    expect(in2028.house).toMatchObject({ backbone: 1, given: true });
    const in2029 = idleYear(in2028);
    expect(in2029.house.measurement).toBe(1);
  });
});

test('after the rehearsal hands are open: what was missing was in the room', () => {
  let { state } = rules.start(setupOf({ session: 'discovery' }));
  expect(rules.view(state, 'company').seats.filter((s) => s.hand !== null)).toHaveLength(1);
  for (const seat of ACTORS) {
    const applied = rules.apply(state, { seat, command: { type: 'ready' } });
    if (applied.ok) state = applied.state;
  }
  expect(state).toMatchObject({ rehearsal: true, step: 'reflect' });
  expect(rules.view(state, 'company').seats.every((s) => s.hand !== null)).toBe(true);
});
