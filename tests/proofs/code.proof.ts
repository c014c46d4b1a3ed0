// How readable is the code, in figures? `npm run proof:code -- --json`
import { checkArchitecture } from '../architecture/check.ts';
import { lineCount } from '../architecture/file-rules.ts';
import { readSources } from '../architecture/source.ts';

const medianBar = 60;

const files = readSources();
const { imports, faults } = checkArchitecture(files);
const lines = files.map(lineCount).sort((a, b) => a - b);
const medianLines = lines[Math.floor(lines.length / 2)] ?? 0;
const figures = {
  files: files.length,
  imports: imports.length,
  medianLines,
  longestFile: lines.at(-1) ?? 0,
  faults: faults.length,
  pass: files.length > 0 && imports.length > 0 && faults.length === 0 && medianLines < medianBar,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else console.log(figures, faults);
process.exitCode = figures.pass ? 0 : 1;
