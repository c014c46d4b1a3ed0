// Is the debrief true of the game it tells?
import { describe, expect, test } from 'vitest';
import { CONDITIONS, THEMES } from '../../src/core/content/vocabulary.ts';
import { debrief, statementsOf } from '../../src/core/debrief/index.ts';
import { type GameEvent, NUMBERS } from '../../src/core/engine/index.ts';
import { games, rules } from './games.ts';
import { removalOf } from './removal.ts';
import { faultsOf } from './words.ts';

const told = games(12);
const reports = told.map((game) => ({ game, report: debrief(rules, game) }));
const moved = (event: GameEvent) => (event.type === 'gaugeMoved' ? event.to - event.from : 0);

describe('every sentence', () => {
  test('rests on entries of the log, in order', () => {
    for (const { game, report } of reports) {
      for (const { because, id } of statementsOf(report)) {
        expect(because.length, id).toBeGreaterThan(0);
        expect([...because].sort((a, b) => a - b)).toEqual(because);
        expect(because.every((index) => game.entries[index]?.index === index)).toBe(true);
      }
    }
  });

  test('disappears with any one of them', () => {
    for (const game of told.slice(0, 4)) expect(removalOf(game).survivors).toEqual([]);
  }, 30_000);

  test('with the same words and values rests on the same entries', () => {
    for (const { report } of reports) {
      const seen = new Map<string, string>();
      for (const { id, because } of statementsOf(report)) {
        expect(seen.get(id) ?? because.join(), id).toBe(because.join());
        seen.set(id, because.join());
      }
    }
  });

  test('has words in both languages, and a value for every name in them', () => {
    for (const { report } of reports) {
      const messages = [
        ...statementsOf(report).map(({ message }) => message),
        ...report.questions.map(({ message }) => message),
        report.caution,
      ];
      expect(messages.flatMap(faultsOf)).toEqual([]);
    }
  });
});

describe('the figures', () => {
  test('of the gauges add up exactly, cause by cause and year by year', () => {
    for (const { game, report } of reports) {
      for (const year of report.gauges) {
        const causes = year.causes.reduce((all, { by }) => all + by, 0);
        expect(year.from + causes).toBe(year.to);
      }
      for (const theme of THEMES) {
        const years = report.gauges.filter((year) => year.theme === theme);
        expect(years[0]?.from).toBe(NUMBERS.gaugeStart);
        expect(years.at(-1)?.to).toBe(game.state.gauges[theme]);
      }
    }
  });

  test('of lines, stars, goal and ending are those of the rules', () => {
    for (const { game, report } of reports) {
      const outcome = rules.outcome(game.state);
      expect(report.stave.concertScore).toBe(outcome.concertScore);
      expect(report.ending.stars).toBe(outcome.starsInAll);
      expect(report.ending.goal).toBe(outcome.goal);
      expect(report.ending.ending).toBe(outcome.ending);
      expect(report.ending.direction).toBe(outcome.direction);
      CONDITIONS.forEach((condition, i) => {
        expect(report.stave.lines[i]).toMatchObject({ condition, ...outcome.lines[condition] });
      });
    }
  });

  test('of the notes are explained by what was counted', () => {
    const counted = { agenda: 'earned.agenda', activities: 'earned.activities' } as const;
    const lines = reports.flatMap(({ report }) => report.stave.lines);
    for (const condition of ['agenda', 'activities'] as const) {
      const years = lines.filter((line) => line.condition === condition).flatMap((line) => line.years);
      for (const { notes, statements } of years.filter((year) => year.notes !== null)) {
        const why = statements.find(({ message }) => message.key === `debrief:${counted[condition]}`);
        expect(why?.message.params.count ?? 0).toBe(notes);
      }
    }
  });

  test('of effects are the gauge points the log shows', () => {
    for (const { game, report } of reports) {
      for (const { effect } of report.turning) {
        const shown = effect?.statement.because.map((index) => game.entries[index]?.event);
        const points = shown?.reduce((all, event) => all + (event ? moved(event) : 0), 0);
        expect(points ?? 0).toBe(effect?.by ?? 0);
      }
    }
  });
});

describe('the report', () => {
  test('tells three to seven turning points in order, and asks three to five questions', () => {
    for (const { report } of reports) {
      expect(report.turning.length).toBeGreaterThanOrEqual(3);
      expect(report.turning.length).toBeLessThanOrEqual(7);
      const order = report.turning.map(({ at }) => at);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
      expect(report.questions.length).toBeGreaterThanOrEqual(3);
      expect(report.questions.length).toBeLessThanOrEqual(5);
      expect(new Set(report.questions.map(({ question }) => question)).size).toBe(report.questions.length);
    }
  });

  test('names actors in seating order and counts nothing against one', () => {
    for (const { game, report } of reports) {
      const seats = report.actors.seats;
      expect(seats.map(({ seat }) => seat)).toEqual(game.setup.seats.map(({ actor }) => actor));
      const keys = seats.flatMap(({ statements }) => statements.map(({ message }) => message.key));
      expect(keys.filter((key) => !key.startsWith('debrief:actor.'))).toEqual([]);
    }
  });

  test('compares the rehearsal with the same year where there was one', () => {
    for (const { game, report } of reports) {
      const years = game.state.history.filter(({ year }) => year === 1);
      if (years.length < 2) expect(report.rehearsal).toBeNull();
      else
        expect(report.rehearsal).toMatchObject({
          alone: { filled: years[0]?.filled },
          together: { filled: years[1]?.filled },
        });
    }
  });

  test('is the same for the same log, and tells of a game that still goes on', () => {
    for (const { game, report } of reports.slice(0, 4)) {
      expect(debrief(rules, game)).toEqual(report);
      const entries = game.entries.slice(0, Math.floor(game.entries.length / 2));
      const half = debrief(rules, { setup: game.setup, entries });
      expect(half.ending.ending).toBeNull();
      expect(half.gauges.length).toBeGreaterThan(0);
    }
  });
});
