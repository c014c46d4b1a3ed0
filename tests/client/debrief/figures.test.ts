// Do the figures of the debrief show the numbers of the report, and do their tables have room for every cause?
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../src/client/overlay/debrief/branch-curve.tsx';
import { CAUSE } from '../../../src/client/overlay/debrief/gauge-causes.ts';
import { playWhatIfs } from '../../../src/client/overlay/debrief/play-what-ifs.ts';
import { staveOf } from '../../../src/client/overlay/debrief/stave.ts';
import { THEMES } from '../../../src/core/content/vocabulary.ts';
import { debrief } from '../../../src/core/debrief/index.ts';
import { NUMBERS, replay } from '../../../src/core/engine/index.ts';
import { games, rules } from '../../debrief/games.ts';

const played = games(4);

describe('the stave', () => {
  test.each(played)(
    'has a bar for each year that counts, with the notes of the report ($setup.seed)',
    (game) => {
      const { stave } = debrief(rules, game);
      const { bars, lines } = staveOf(stave);
      expect(lines.map(({ condition }) => condition).reverse()).toEqual(
        stave.lines.map((line) => line.condition),
      );
      for (const line of stave.lines) {
        expect(bars.map((bar) => bar.notes?.[line.condition] ?? null)).toEqual(
          line.years.map(({ notes }) => notes),
        );
      }
    },
  );
});

describe('the gauges', () => {
  test.each(played)('every cause has its row in the table, so that the rows add up ($setup.seed)', (game) => {
    const rows = CAUSE.map(({ kind }) => kind);
    for (const { from, to, causes } of debrief(rules, game).gauges) {
      const found = rows.flatMap((kind) => causes.filter((cause) => cause.kind === kind));
      expect(found.reduce((sum, { by }) => sum + by, from)).toBe(to);
    }
  });
});

test('the curves of a what-if start together and end where their games end', () => {
  const [game] = played;
  const found = game ? playWhatIfs(rules, game.log) : [];
  const scale = scaleOf(found.map(({ curve }) => curve));
  expect(found).toHaveLength(3);
  for (const { branch, curve } of found) {
    const again = replay(rules, branch.log);
    const gauges = again.ok ? THEMES.map((theme) => again.replay.state.gauges[theme]) : [];
    const mean = gauges.reduce((sum, gauge) => sum + gauge, 0) / THEMES.length;
    expect(curve.with.at(-1)).toBeCloseTo(mean, 0);
    expect([curve.with[0], curve.without[0]]).toEqual([NUMBERS.gaugeStart, NUMBERS.gaugeStart]);
    expect(Math.max(...curve.with, ...curve.without)).toBeLessThanOrEqual(scale.most);
    expect(Math.min(...curve.with, ...curve.without)).toBeGreaterThanOrEqual(scale.least);
  }
});
