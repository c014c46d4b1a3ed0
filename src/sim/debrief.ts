// What does a game tell afterwards? `npm run debrief -- --log FILE [--json | --csv] [--lang fr|en]`
import { parseArgs } from 'node:util';
import { france } from '../core/content/france.ts';
import { branches, debrief, reportCsv, statedWay } from '../core/debrief/index.ts';
import { rulesOf } from '../core/engine/index.ts';
import { debriefText } from './debrief-text.ts';
import { type OpenedLog, openLog } from './open-log.ts';
import { LANGUAGES, sayIn } from './words.ts';

const { values: options } = parseArgs({
  options: {
    log: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    lang: { type: 'string' },
  },
});
const language = LANGUAGES.find((one) => one === options.lang) ?? 'en';
const say = sayIn(language);
const rules = rulesOf(france);

function print({ log, entries }: OpenedLog): void {
  const report = debrief(rules, { setup: log.setup, entries });
  if (options.csv) {
    process.stdout.write(reportCsv(report, say, language === 'fr' ? ';' : ','));
    return;
  }
  const found = branches({ rules, log, mind: statedWay(rules) });
  const text = options.json
    ? JSON.stringify({ ...report, branches: found })
    : debriefText(report, found, say);
  process.stdout.write(`${text}\n`);
}

try {
  if (options.log === undefined)
    throw new Error('npm run debrief -- --log FILE [--json | --csv] [--lang fr|en]');
  print(openLog(rules, options.log, say));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
