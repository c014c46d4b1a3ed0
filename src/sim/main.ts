// How does a policy do over many games? `npm run sim -- --policy concert --games 500 --json`
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { france } from '../core/content/france.ts';
import { type Rules, rulesOf } from '../core/engine/index.ts';
import type { Mind } from '../core/partners/mind.ts';
import { BadArgument, type Options, readOptions } from './arguments.ts';
import { playGames, type Report } from './games.ts';
import { everySeat, POLICIES, type Seating, seatingOf } from './players.ts';

const TAKEN = ['policy', 'games', 'seed', 'session', 'information', 'json', 'list'] as const;

/** A policy of one's own: a module that exports decide(view, legal, random), played on all four seats. */
async function ownPolicy(path: string): Promise<Seating> {
  if (!existsSync(path)) throw new BadArgument(`There is no file ${path}.`);
  const module = (await import(pathToFileURL(resolve(path)).href)) as { decide?: unknown };
  const { decide } = module;
  if (typeof decide !== 'function') throw new BadArgument(`${path} exports no function "decide".`);
  const mind: Mind = (view, legal, random) => {
    const said = decide(view, legal, random) as { command?: unknown };
    const command = said && typeof said === 'object' && 'command' in said ? said.command : said;
    return { command: command as ReturnType<Mind>['command'], why: { key: 'partner.any', params: {} } };
  };
  return everySeat(() => mind);
}

async function seatingFor(rules: Rules, policy: string): Promise<Seating> {
  if (policy.endsWith('.mjs')) return ownPolicy(policy);
  const seating = seatingOf(rules, policy);
  if (!seating) throw new BadArgument(`No policy is called "${policy}". --list names them all.`);
  return seating;
}

function print(report: Report, options: Options): void {
  if (options.json) {
    console.log(JSON.stringify(report));
    return;
  }
  const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;
  console.log(`${report.policy}, ${report.session}, ${report.information}: ${report.games} games`);
  console.log(`three goals ${percent(report.threeGoals)}, two ${percent(report.twoGoals)}`);
  console.log('gauges', report.gauges, 'lines', report.lines, 'score', report.concertScore);
  console.table(report.mechanisms);
  console.table(report.effort);
  console.log('endings', report.endings, 'hands kept', report.handsKept);
  console.log(`${report.gamesPerSecond.toFixed(0)} games a second`);
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, TAKEN);
  if (options.list) {
    console.log(options.json ? JSON.stringify(POLICIES) : POLICIES.join('\n'));
    return;
  }
  const rules = rulesOf(france);
  const seating = await seatingFor(rules, options.policy);
  print(
    playGames(rules, { options, seating }, () => performance.now()),
    options,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof BadArgument ? error.message : error);
  process.exitCode = 1;
});
