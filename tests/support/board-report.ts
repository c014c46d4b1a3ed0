// How are the figures of the board told to people? The page docs/performance.md, written by its benchmark.
import { cpus } from 'node:os';
import type { YearFigures } from './year-in-play.ts';

export interface BoardFigures {
  readonly renderer: string;
  readonly stepInMs: number;
  readonly emptyStepInMs: number;
  readonly stepTimesEmpty: number;
  readonly framesPerSecond: number;
  readonly movingShare: number;
  readonly idleShare: number;
  readonly longestTask: Readonly<Record<string, number>>;
  readonly year: YearFigures;
  readonly gzipBytes: Readonly<Record<string, number>>;
  readonly build: string;
}

const kb = (bytes = 0): string => `${(bytes / 1000).toFixed(1)} kB`;
const most = (values: readonly number[]): number => Math.max(0, ...values);

const place = ({ milliseconds, phase, after }: YearFigures['own']): string =>
  `${milliseconds} ms (${phase}, “${after}”)`;

export function boardReport(figures: BoardFigures, browser: string): string {
  const { gzipBytes, longestTask, year } = figures;
  const held = most(Object.values(longestTask));
  const card = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `# Performance

Written by \`npm run bench -- board\`; do not edit. Build \`${figures.build}\`.

Measured in ${browser}, 1280 × 720, without a graphics card, on ${cpus().length} cores (${card}).
The board chose \`${figures.renderer}\` by itself.

| what | measured | bar |
|---|---|---|
| time inside a step that draws | ${figures.stepInMs} ms | |
| the same of an empty Phaser scene | ${figures.emptyStepInMs} ms | |
| how many times the empty scene | ${figures.stepTimesEmpty} | ≤ 2 |
| steps drawn a second while the town moves | ${figures.framesPerSecond} | ≥ 25 |
| share of a core while the town moves | ${(figures.movingShare * 100).toFixed(1)} % | |
| share of a core when nobody does anything | ${(figures.idleShare * 100).toFixed(1)} % | ≤ 5 % |
| longest task while a change comes on stage, in the quietest of three rounds | ${held > 0 ? `${held} ms` : 'under 50 ms'} | ≤ 50 ms |
| longest task in a year of play, sound on, by the page's own processor time, in the quietest of ${year.longTasks.length} rounds | ${place(year.own)} | ≤ 50 ms |
| the same by the clock, for each press in its quietest round | ${place(year.clock)} | ≤ 50 ms |
| tasks over 50 ms by the clock in each round, whatever else the computer did | ${year.longTasks.join(', ')} | |
| Phaser, gzip | ${kb(gzipBytes.phaser)} | |
| the town's own part, gzip | ${kb(gzipBytes.stage)} | |

The year is the first of a lesson on the built page, with all its music and cues, ${year.tasks} tasks from the mounted table
to the event of the next year. Own time is what the page's thread used of a processor: it leaves out what it waited for
because other programs had the cores, and what it waited for from the browser; the clock has both.

Phaser is built from its own source without what the town never calls (\`src/build/lean-phaser.ts\`). It comes in a part of its
own when the table opens, never with the first page. The town's still sheets are baked into one picture; only a sheet
whose drawing changed is drawn again, one a frame; the loop sleeps twelve seconds after the last sign of life.
`;
}
