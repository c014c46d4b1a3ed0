// How are many rows played in minutes? Each by a program of its own, two at a time, over one list of rows.
import { spawn } from 'node:child_process';
import type { Options } from './arguments.ts';
import { nameOf, type Row } from './balance-rows.ts';
import type { Report } from './games.ts';

/** Programs at a time. */
const AT_ONCE = 2;

/** Plays all rows; `told` hears of each as it ends. */
export async function playRows(
  rows: readonly Row[],
  options: Pick<Options, 'games' | 'seed'>,
  told: (row: Row, report: Report) => void,
): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  const left = [...rows];
  const work = async () => {
    for (let row = left.shift(); row; row = left.shift()) {
      const report = await playRow(row, options);
      reports.set(nameOf(row), report);
      told(row, report);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return reports;
}

/** The command anybody can run to see one row again. */
export function commandOf(row: Row, { games, seed }: Pick<Options, 'games' | 'seed'>): readonly string[] {
  const where = ['--session', row.session, '--information', row.information];
  return ['--policy', row.policy, ...where, '--games', String(games), '--seed', String(seed), '--json'];
}

function playRow(row: Row, options: Pick<Options, 'games' | 'seed'>): Promise<Report> {
  const child = spawn(process.execPath, ['run.mjs', 'src/sim/main.ts', ...commandOf(row, options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Report);
      else reject(new Error(`${nameOf(row)} ended with ${code}`));
    });
  });
}
