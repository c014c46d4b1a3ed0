// Are the what-if branches honest? One change, the same way of playing on both sides, and logs that replay.
import { describe, expect, test } from 'vitest';
import { type Branch, branches } from '../../src/core/debrief/index.ts';
import { type Log, replay } from '../../src/core/engine/index.ts';
import { games, plain, played, rules, setupFor, wandering } from './games.ts';
import { faultsOf } from './words.ts';

const told = games(6);
const all = told.map((game) => ({ game, found: branches({ rules, log: game.log, mind: plain }) }));

function endOf(log: Log) {
  const replayed = replay(rules, log);
  if (!replayed.ok) throw new Error(replayed.why.key);
  return { step: replayed.replay.state.step, outcome: rules.outcome(replayed.replay.state) };
}

/** Commands the two logs of a branch share before they part. */
function shared({ log, without }: Branch): number {
  const at = log.commands.findIndex(
    (logged, i) => JSON.stringify(logged) !== JSON.stringify(without.commands[i]),
  );
  return at < 0 ? log.commands.length : at;
}

describe('a game gets three branches', () => {
  test('of different kinds, each with a caption, a note and entries it rests on', () => {
    for (const { game, found } of all) {
      expect(found.length).toBe(3);
      expect(new Set(found.map(({ kind }) => kind)).size).toBe(3);
      for (const { caption, note, result, because } of found) {
        expect([caption, note, result].flatMap(faultsOf)).toEqual([]);
        expect(because.length).toBeGreaterThan(0);
        expect(because.every((index) => game.entries[index] !== undefined)).toBe(true);
      }
    }
  });

  test('whose logs replay to the results they print', () => {
    for (const { found } of all) {
      for (const { log, without, before, after } of found) {
        expect(endOf(log)).toEqual({ step: 'over', outcome: after });
        expect(endOf(without)).toEqual({ step: 'over', outcome: before });
      }
    }
  });

  test('that keep the game as it was up to the year of the change', () => {
    for (const { game, found } of all) {
      for (const branch of found) {
        const kept = shared(branch);
        expect(branch.without.commands.slice(0, kept)).toEqual(game.log.commands.slice(0, kept));
        const began = game.entries.filter(
          ({ event }) => event.type === 'yearBegan' && event.year === branch.from && !event.rehearsal,
        );
        expect(kept).toBeGreaterThanOrEqual(began.at(-1)?.at ?? 0);
      }
    }
  });

  test('that are the same at every call', () => {
    const [first] = all;
    if (first) expect(branches({ rules, log: first.game.log, mind: plain })).toEqual(first.found);
  });
});

test('a game played at random gets its three branches too', () => {
  const { log } = played(setupFor(40, { session: 'standard' }), wandering);
  expect(branches({ rules, log, mind: plain })).toHaveLength(3);
});

test('a log that does not replay gets none', () => {
  const [first] = told;
  if (!first) return;
  const log = { ...first.log, commands: [...first.log.commands, ...first.log.commands] };
  expect(branches({ rules, log, mind: plain })).toEqual([]);
});
