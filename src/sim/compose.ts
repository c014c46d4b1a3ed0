// What did a group compose? `npm run compose -- --log F --out W.wav --notes N.json --json` renders one game;
// `npm run compose -- --study 200 --seed 1 --json` checks what holds for many;
// `npm run compose -- --class 60 --seed 1 [--out FOLDER] --json` does the same for classes of one to twelve tables;
// `npm run compose -- --cues [--out FOLDER] --json` measures what sounds while one plays.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { france } from '../core/content/france.ts';
import { compose, richnessOf } from '../core/debrief/compose/index.ts';
import { rulesOf } from '../core/engine/index.ts';
import { mix, wavOf } from '../core/music/index.ts';
import { studyClasses } from './compose-class.ts';
import { studyCues } from './compose-cues.ts';
import { study } from './compose-study.ts';
import { isWell, measure } from './measure.ts';
import { openLog, pathOf } from './open-log.ts';
import { readBank } from './recordings.ts';
import { sayIn } from './words.ts';

const USAGE =
  'npm run compose -- --log FILE [--out W.wav] [--notes N.json] [--json], or --study N [--seed S], or --class N [--out FOLDER], or --cues [--out FOLDER]';

const { values: options } = parseArgs({
  options: {
    log: { type: 'string' },
    out: { type: 'string' },
    notes: { type: 'string' },
    study: { type: 'string' },
    class: { type: 'string' },
    seed: { type: 'string' },
    cues: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const rules = rulesOf(france);

async function one(file: string) {
  const { state, entries } = openLog(rules, file, sayIn('en'));
  const outcome = rules.outcome(state);
  const piece = compose(entries, outcome);
  const sound = mix(piece, await readBank());
  if (options.out !== undefined) writeFileSync(pathOf(options.out), wavOf(sound));
  if (options.notes !== undefined) writeFileSync(pathOf(options.notes), `${JSON.stringify(piece)}\n`);
  const measured = measure(piece, sound);
  return {
    pass: isWell(measured),
    ending: outcome.ending,
    concertScore: outcome.concertScore,
    ...measured,
    notes: piece.notes.length,
    richness: richnessOf(piece),
  };
}

/** A whole number from a text, or a sentence about it. */
function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
}

async function answer() {
  const { log, study: games, class: classes, seed = '1' } = options;
  const folder = options.out === undefined ? null : pathOf(options.out);
  if (games !== undefined) {
    return study(rules, { games: whole('study', games), seed: whole('seed', seed), bank: await readBank() });
  }
  const wanted = async () => ({ seed: whole('seed', seed), bank: await readBank(), folder });
  if (classes !== undefined)
    return studyClasses(rules, { classes: whole('class', classes), ...(await wanted()) });
  if (options.cues) return studyCues(rules, await wanted());
  if (log === undefined) throw new Error(USAGE);
  return one(log);
}

try {
  const report = await answer();
  if (options.json) console.log(JSON.stringify(report));
  else console.dir(report, { depth: 4 });
  process.exitCode = report.pass ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
