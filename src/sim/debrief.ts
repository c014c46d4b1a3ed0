// What does a game tell afterwards? `npm run debrief -- --log FILE [--json | --csv] [--lang fr|en]`
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { france } from '../core/content/france.ts';
import { branches, debrief, reportCsv, statedWay } from '../core/debrief/index.ts';
import { type Entry, type Log, type Message, replay, rulesOf } from '../core/engine/index.ts';
import { parseLog } from '../core/table/parse-log.ts';
import { debriefText } from './debrief-text.ts';
import { LANGUAGES, sayIn } from './words.ts';

interface Read {
  readonly log: Log;
  readonly entries: readonly Entry[];
}

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

/** Paths are the caller's: npm starts programs in the root and says where it was called from. */
function pathOf(file: string): string {
  return isAbsolute(file) ? file : join(process.env.INIT_CWD ?? process.cwd(), file);
}

function dataIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(pathOf(file), 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error;
    throw new Error(
      missing ? `${file}: ${error.message}` : `${file}: ${say({ key: 'log.foreign', params: {} })}`,
    );
  }
}

function open(file: string): Read {
  const notReadable = (why: Message) => new Error(`${file}: ${say(why)}`);
  const parsed = parseLog(dataIn(file));
  if (!parsed.ok) throw notReadable(parsed.why);
  const replayed = replay(rules, parsed.log);
  if (!replayed.ok) throw notReadable(replayed.why);
  return { log: parsed.log, entries: replayed.replay.entries };
}

function print({ log, entries }: Read): void {
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
  print(open(options.log));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
