// Does the game hold in a real browser? `npm run e2e -- NAME… [--seed S] [--json]` builds the page and runs
// tests/e2e/NAME.e2e.ts and its parts NAME-….e2e.ts; without a name, all of them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './npm-script.ts';
import { cacheFolder, root } from './root.ts';
import { countReport } from './vitest-report.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '2030' }, json: { type: 'boolean' } },
});

const known = readdirSync(join(root, 'tests/e2e'))
  .filter((file) => file.endsWith('.e2e.ts'))
  .map((file) => file.replace('.e2e.ts', ''));
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No browser test is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

/** Runs the chosen files in Vitest; its own lines go to stderr, so that stdout holds the figures alone. */
function runBrowserTests(names: readonly string[], report: string): Promise<number> {
  const parts = known.filter((file) => names.some((name) => file === name || file.startsWith(`${name}-`)));
  const files = parts.map((name) => `tests/e2e/${name}.e2e.ts`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [
    vitest,
    'run',
    '--project',
    'browser',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const env = { ...process.env, CONCERT_SEED: options.seed, CONCERT_WHOLE: 'yes' };
  const child = spawn(process.execPath, [...args, ...files], { cwd: root, env, stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

const names = positionals.length > 0 ? positionals : known;
const report = join(cacheFolder, `e2e-${names.join('-')}.json`);
mkdirSync(cacheFolder, { recursive: true });
if (existsSync(report)) rmSync(report);
const built =
  process.env.CONCERT_BUILT === 'yes' ? { exitCode: 0 } : await runScript('build', ['--logLevel', 'error']);
const exitCode = built.exitCode === 0 ? await runBrowserTests(names, report) : 1;
const { passed, failed } = countReport(report, exitCode);
const figures = {
  tests: names,
  seed: Number(options.seed),
  passed,
  failed,
  pass: exitCode === 0 && failed === 0,
};
console.log(options.json ? JSON.stringify(figures) : figures);
process.exitCode = figures.pass ? 0 : 1;
