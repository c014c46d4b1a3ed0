// Are the five lines and the concert score what one computes by hand?
import { describe, expect, test } from 'vitest';
import { type Notes, NUMBERS, SESSION, type State } from '../../src/core/engine/index.ts';
import { given, rules, setupOf } from '../support/game.ts';

const A = 'TH10';

function scored(years: readonly Notes[], change: Partial<State> = {}): ReturnType<typeof rules.outcome> {
  const { state } = rules.start(setupOf());
  const history = years.map((notes, i) => ({
    year: i + 1,
    rehearsal: false,
    notes,
    gauges: state.gauges,
    filled: 0,
    lost: 0,
    skies: 0,
    ready: null,
    reflection: null,
  }));
  return rules.outcome({ ...state, history, ...change });
}

const all = (n: number): Notes => ({
  agenda: n,
  measurement: n,
  activities: n,
  communication: n,
  backbone: n,
});

describe('the concert score', () => {
  test('is 5 × (half the average + half the weakest line)', () => {
    expect(scored([all(4), all(4)]).concertScore).toBe(100);
    expect(scored([{ ...all(4), backbone: 0 }]).concertScore).toBe(40);
    expect(
      scored([{ agenda: 2, measurement: 3, activities: 4, communication: 1, backbone: 4 }]).concertScore,
    ).toBe(47.5);
  });

  test('leaves out what the session gives or has not introduced', () => {
    const outcome = scored([
      { ...all(4), backbone: null, measurement: null },
      { ...all(4), backbone: 2, measurement: null },
    ]);
    expect(outcome.lines.backbone).toEqual({ notes: 2, possible: 4, score: 10 });
    expect(outcome.lines.measurement).toEqual({ notes: 0, possible: 0, score: null });
  });
});

describe('endings', () => {
  const { goal } = SESSION.standard;
  const gauges = (health: number, energy: number, education: number) => ({ health, energy, education });
  test.each([
    [gauges(49, 49, 49), all(4), 'cacophony'],
    [gauges(50, 55, 49), all(4), 'solos'],
    [gauges(goal, 55, 49), all(4), 'duet'],
    [gauges(goal, goal, 55), all(4), 'ensemble'],
    [gauges(goal, goal, goal), all(4), 'concert'],
    [gauges(goal, goal, goal), all(1), 'ensemble'],
  ])('%o with notes %o is %s', (g, notes, ending) => {
    expect(scored([notes], { gauges: g }).ending).toBe(ending);
  });

  test('easier lowers the goal, a table around one screen raises it', () => {
    expect(scored([all(4)]).goal).toBe(SESSION.standard.goal);
    expect(scored([all(4)], { easier: true }).goal).toBe(SESSION.standard.goal + NUMBERS.easierGoal);
    expect(scored([all(4)], { setup: setupOf({ information: 'table' }) }).goal).toBe(
      SESSION.standard.goal + NUMBERS.tableGoal,
    );
  });
});

describe('the notes of a year', () => {
  test('agenda: one for each actor who filled a need of a priority', () => {
    const game = given({
      trends: [{ id: A }],
      priorities: [A],
      cards: { association: ['HA8'], research: ['HR6'] },
      event: null,
    });
    game.gives('association', 'HA8', A);
    game.gives('research', 'HR6', A);
    game.ready();
    expect(game.of('notesEarned')[0]?.notes.agenda).toBe(2);
  });

  test('activities: nothing lost, nothing alone, nothing unspent', () => {
    const game = given({
      trends: [{ id: A }],
      effort: 1,
      cards: { association: ['HA8'], research: ['HR6'] },
      event: null,
    });
    game.gives('association', 'HA8', A);
    game.gives('research', 'HR6', A);
    game.ready();
    expect(game.of('notesEarned')[0]?.notes.activities).toBe(2);
  });

  test('activities: effort that no card in hand could use is nobody’s fault, effort held back is', () => {
    const notes = (more: readonly string[]) => {
      const cards = { association: ['HA8', ...more] };
      const game = given({ trends: [{ id: A }, { id: 'TN05' }], cards, event: null });
      game.gives('association', 'HA8', A);
      game.ready();
      return { activities: game.of('notesEarned')[0]?.notes.activities, unspent: game.of('unspent').length };
    };
    expect(notes([])).toEqual({ activities: 1, unspent: 0 });
    expect(notes(['NA1'])).toEqual({ activities: 0, unspent: 1 });
  });

  test('communication: kept together, lent, or lent to', () => {
    const game = given({
      trends: [{ id: A }],
      hands: { association: A, research: A, company: 'TN05' },
      lasting: [['company', 'authority']],
      cards: { association: ['HA8'], research: ['HR6'] },
      event: null,
    });
    game.gives('association', 'HA8', A);
    game.gives('research', 'HR6', A);
    game.does('company', { type: 'lend', to: 'authority' });
    game.ready();
    expect(game.of('notesEarned')[0]?.notes.communication).toBe(4);
  });

  test('measurement and backbone: as high as the year allows', () => {
    const notes = (year: number, house: object) => {
      const game = given({ year, house, event: null });
      game.ready();
      return game.of('notesEarned')[0]?.notes;
    };
    expect(notes(1, { measurement: 1 })).toMatchObject({ measurement: 4, backbone: 2 });
    expect(notes(2, { measurement: 1 })).toMatchObject({ measurement: 2, backbone: 0 });
    expect(notes(3, { measurement: 2 })).toMatchObject({ measurement: 4 });
  });
});
