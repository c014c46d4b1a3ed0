// How does a program open a saved game? From a file, or with a sentence that says why it cannot.
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type Entry, type Log, type Message, type Rules, replay, type State } from '../core/engine/index.ts';
import { parseLog } from '../core/table/parse-log.ts';

export interface OpenedLog {
  readonly log: Log;
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** Paths are the caller's: npm starts programs in the root and says where it was called from. */
export function pathOf(file: string): string {
  return isAbsolute(file) ? file : join(process.env.INIT_CWD ?? process.cwd(), file);
}

function dataIn(file: string, say: (message: Message) => string): unknown {
  try {
    return JSON.parse(readFileSync(pathOf(file), 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error;
    throw new Error(
      missing ? `${file}: ${error.message}` : `${file}: ${say({ key: 'log.foreign', params: {} })}`,
    );
  }
}

export function openLog(rules: Rules, file: string, say: (message: Message) => string): OpenedLog {
  const notReadable = (why: Message) => new Error(`${file}: ${say(why)}`);
  const parsed = parseLog(dataIn(file, say));
  if (!parsed.ok) throw notReadable(parsed.why);
  const replayed = replay(rules, parsed.log);
  if (!replayed.ok) throw notReadable(replayed.why);
  return { log: parsed.log, ...replayed.replay };
}
