// Do the rules keep their promises over many random games? `npm run properties -- --games 1000 --seed 1 --json`
import { france } from '../core/content/france.ts';
import { rulesOf } from '../core/engine/index.ts';
import { BadArgument, readOptions } from './arguments.ts';
import { type Broken, brokenIn } from './property-game.ts';

/** Broken promises that are printed; the rest is counted. */
const SHOWN = 5;

function main(args: readonly string[]): void {
  const { games, seed, json } = readOptions(args, ['games', 'seed', 'json']);
  const rules = rulesOf(france);
  const broken: Broken[] = [];
  for (let game = 0; game < games; game++)
    broken.push(...brokenIn(rules, (Math.imul(seed, 7919) + game) >>> 0));
  const pass = broken.length === 0;
  const shown = broken.slice(0, SHOWN);
  if (json) console.log(JSON.stringify({ pass, games, seed, broken: broken.length, shown }));
  else console.log(pass ? `${games} games, every promise kept` : shown);
  process.exitCode = pass ? 0 : 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof BadArgument ? error.message : error);
  process.exitCode = 1;
}
