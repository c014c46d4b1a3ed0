// Is the debrief true? `npm run proof:debrief -- --json`: every sentence of many games loses its place with any
// entry it rests on, gauges add up to the point, branches replay to what they print, all has words.
import { parseArgs } from 'node:util';
import { branches, debrief, type Report, statedWay, statementsOf } from '../../src/core/debrief/index.ts';
import { replay } from '../../src/core/engine/index.ts';
import { games, rules, type TestGame } from '../debrief/games.ts';
import { removalOf } from '../debrief/removal.ts';
import { faultsOf } from '../debrief/words.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, games: { type: 'string' }, json: { type: 'boolean' } },
});
const seed = Number(options.seed ?? 1);
const count = Number(options.games ?? 12);
const mind = statedWay(rules);

function gaugesOff({ state }: TestGame, { gauges }: Report): number {
  const sums = gauges.filter(({ from, to, causes }) => causes.reduce((all, { by }) => all + by, from) !== to);
  const ends = gauges.filter(({ theme, year, to }) => year === state.year && state.gauges[theme] !== to);
  return sums.length + ends.length;
}

function branchesOff({ log }: TestGame): { readonly branches: number; readonly untrue: number } {
  const found = branches({ rules, log, mind });
  const untrue = found
    .flatMap(({ log: changed, after, without, before }) => [
      { log: changed, printed: after },
      { log: without, printed: before },
    ])
    .filter(({ log: one, printed }) => {
      const again = replay(rules, one);
      return !again.ok || JSON.stringify(rules.outcome(again.replay.state)) !== JSON.stringify(printed);
    });
  return { branches: found.length, untrue: untrue.length };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const told = games(count, seed * 1000);
const reports = told.map((game) => ({ game, report: debrief(rules, game) }));
const removals = told.map(removalOf);
const whatIf = told.map(branchesOff);
const figures = {
  games: told.length,
  statements: sum(removals.map(({ statements }) => statements)),
  removed: sum(removals.map(({ removed }) => removed)),
  survivors: sum(removals.map(({ survivors }) => survivors.length)),
  gaugesOff: sum(reports.map(({ game, report }) => gaugesOff(game, report))),
  wordless: sum(
    reports.map(({ report }) => statementsOf(report).flatMap(({ message }) => faultsOf(message)).length),
  ),
  branches: sum(whatIf.map((one) => one.branches)),
  fewerThanThree: whatIf.filter((one) => one.branches < 3).length,
  untrueBranches: sum(whatIf.map((one) => one.untrue)),
};
const { survivors, gaugesOff: off, wordless, untrueBranches, fewerThanThree } = figures;
const pass =
  figures.statements > 0 &&
  figures.branches > 0 &&
  [survivors, off, wordless, untrueBranches, fewerThanThree].every((faults) => faults === 0);
console.log(options.json ? JSON.stringify({ ...figures, pass }) : { ...figures, pass });
process.exitCode = pass ? 0 : 1;
