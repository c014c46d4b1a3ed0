// Is everything in order? `npm test`: types, lint, unit, build, browser, and one last line with the sum.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from './npm-script.ts';
import { cacheFolder } from './root.ts';
import { type Count, countReport } from './vitest-report.ts';

type Part = (name: string) => Promise<Count>;

/** A tool that only says yes or no: a no counts as one failure. */
const tool: Part = async (name) => ({ passed: 0, failed: (await runScript(name)).exitCode === 0 ? 0 : 1 });

/** A Vitest project, counted from its report. */
const project: Part = async (name) => {
  const report = join(cacheFolder, 'test', `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { exitCode } = await runScript(`test:${name}`, reporters);
  return countReport(report, exitCode);
};

const parts: readonly (readonly [string, Part])[] = [
  ['types', tool],
  ['lint', tool],
  ['unit', project],
  ['build', tool],
  ['browser', project],
];

const counts: Count[] = [];
for (const [name, part] of parts) {
  console.log(`\n— ${name}`);
  const count = await part(name);
  console.log(`— ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'}`);
  counts.push(count);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
