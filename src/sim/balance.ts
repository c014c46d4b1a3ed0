// Is the game balanced? `npm run balance` plays every row, writes docs/balance.md and says which band is missed.
import { writeFileSync } from 'node:fs';
import { france } from '../core/content/france.ts';
import { rulesOf } from '../core/engine/index.ts';
import { BadArgument, readOptions } from './arguments.ts';
import { checksOf, percent } from './balance-checks.ts';
import { pageOf } from './balance-page.ts';
import { nameOf, ROWS } from './balance-rows.ts';
import { fingerprint } from './fingerprint.ts';
import { playRows } from './rows-played.ts';

/** Games of a row where nothing else is said: enough for a point either way. */
const GAMES = '2000';

async function main(args: readonly string[]): Promise<void> {
  const given = args.includes('--games') ? args : [...args, '--games', GAMES];
  const options = readOptions(given, ['games', 'seed', 'json']);
  const reports = await playRows(ROWS, options, (row, report) =>
    console.error(`${nameOf(row)}: ${percent(report.threeGoals)}`),
  );
  const checks = checksOf(reports);
  const mark = fingerprint(rulesOf(france));
  const missed = checks.filter((check) => !check.pass);
  writeFileSync('docs/balance.md', pageOf({ reports, checks, fingerprint: mark, ...options }));
  const pass = missed.length === 0;
  if (options.json) {
    const { games, seed } = options;
    const rows = Object.fromEntries([...reports].map(([name, report]) => [name, report.threeGoals]));
    console.log(
      JSON.stringify({ pass, fingerprint: mark, games, seed, rows, checks: checks.length, missed }),
    );
  } else {
    for (const check of missed) console.log(`missed: ${check.name}; found ${check.found}`);
    console.log(
      pass ? `all ${checks.length} checks are met` : `${missed.length} of ${checks.length} checks are missed`,
    );
  }
  process.exitCode = pass ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof BadArgument ? error.message : error);
  process.exitCode = 1;
});
