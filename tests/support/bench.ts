// How fast, and how light? `npm run bench -- NAME [--seed S] [--json]` runs the benchmark of that name.
import { runScript } from './npm-script.ts';

/** Each benchmark is an npm script of its own, so that `npm run proof` can run it too. */
const BENCHES: Readonly<Record<string, readonly [script: string, ...args: string[]]>> = {
  board: ['proof:board'],
  'first-page': ['proof:first-page'],
  'first-game': ['proof:first-game'],
  engine: ['proof:engine'],
  load: ['load', '--baseline'],
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (bench === undefined) {
  console.error(
    `No benchmark is called ${name ?? '(nothing)'}. There are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  const [script, ...own] = bench;
  process.exitCode = (await runScript(script, [...own, ...args])).exitCode;
}
