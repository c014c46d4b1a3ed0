// Do games that were played once still end the same way? A change here is a change of the rules: raise RULES_VERSION.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replay } from '../../src/core/engine/index.ts';
import { parseLog } from '../../src/core/table/parse-log.ts';
import { rules } from '../support/game.ts';
import { root } from '../support/root.ts';

interface Golden {
  readonly outcome: unknown;
  readonly log: unknown;
}

const folder = join(root, 'tests/replays');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there is a game of every session', () => {
  expect(files.sort()).toEqual(['discovery.json', 'lesson.json', 'standard.json', 'workshop.json']);
});

test.each(files)('%s ends as it ended', (file) => {
  const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
  const parsed = parseLog(golden.log);
  if (!parsed.ok) return expect.fail(parsed.why.key);
  const replayed = replay(rules, parsed.log);
  if (!replayed.ok) return expect.fail(`${replayed.why.key} ${JSON.stringify(replayed.why.params)}`);
  const { state } = replayed.replay;
  const { ending, concertScore, stars } = rules.outcome(state);
  expect({ ending, concertScore, stars, gauges: state.gauges }).toEqual(golden.outcome);
});
