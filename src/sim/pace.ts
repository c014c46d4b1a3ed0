// Does a session end when it says it will? `npm run pace -- [--session icebreaker|lesson|workshop] [--seed S]
// [--games N] [--hands passed|faceUp] [--pace FILE] [--json]`: games of people at a human pace, with all that is said around them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { france } from '../core/content/france.ts';
import { rulesOf } from '../core/engine/index.ts';
import { HANDS, type Hands } from '../core/pace/around.ts';
import { HUMAN_PACE, type HumanPace, PACED, type Paced, parsePace } from '../core/pace/human.ts';
import { BadArgument } from './arguments.ts';
import { type PaceReport, reportOf } from './pace-report.ts';

const { values: options } = parseArgs({
  options: {
    session: { type: 'string' },
    seed: { type: 'string', default: '1' },
    games: { type: 'string', default: '40' },
    hands: { type: 'string' },
    pace: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

/** A whole number in a range, or a sentence about it. */
function whole(name: string, text: string, [from, to]: readonly [number, number]): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < from || number > to)
    throw new BadArgument(`--${name} takes a whole number from ${from} to ${to}, not "${text}".`);
  return number;
}

function sessionsWanted(): readonly Paced[] {
  if (options.session === undefined) return PACED;
  const found = PACED.find((one) => one === options.session);
  if (found === undefined)
    throw new BadArgument(`--session takes ${PACED.join(', ')}; not "${options.session}".`);
  return [found];
}

function handsWanted(): Hands | null {
  if (options.hands === undefined) return null;
  const found = HANDS.find((one) => one === options.hands);
  if (found === undefined)
    throw new BadArgument(`--hands takes ${HANDS.join(', ')}; not "${options.hands}".`);
  return found;
}

function humanWanted(): HumanPace {
  if (options.pace === undefined) return HUMAN_PACE;
  try {
    return parsePace(JSON.parse(readFileSync(resolve(options.pace), 'utf8')));
  } catch (error) {
    throw new BadArgument(`${options.pace}: ${error instanceof Error ? error.message : error}`);
  }
}

function print({ session, minutes, p10, p90, moments, wordsBeforeFirstMove, missed }: PaceReport): void {
  console.log(
    `${session}: ${minutes} minutes (${p10} to ${p90}), ${wordsBeforeFirstMove ?? 'no'} words before`,
  );
  console.table(moments);
  for (const sentence of missed) console.log(`missed: ${sentence}`);
}

try {
  const wanted = sessionsWanted();
  const play = {
    human: humanWanted(),
    hands: handsWanted(),
    seed: whole('seed', options.seed, [0, 2 ** 32 - 1]),
    games: whole('games', options.games, [1, 10_000]),
  };
  const rules = rulesOf(france);
  const reports = wanted.map((session) => reportOf(rules, session, play));
  const pass = reports.every((report) => report.pass);
  const [only] = reports;
  if (!options.json) reports.forEach(print);
  else if (options.session !== undefined) console.log(JSON.stringify(only));
  else console.log(JSON.stringify({ sessions: reports, pass }));
  process.exitCode = pass ? 0 : 1;
} catch (error) {
  console.error(error instanceof BadArgument ? error.message : error);
  process.exitCode = 1;
}
