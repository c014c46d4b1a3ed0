// Does every event, cause, refusal and sentence of the game have words in both languages?
import { expect, test } from 'vitest';
import { becauseMessage, eventMessage } from '../../src/core/debrief/index.ts';
import type { Command, Message } from '../../src/core/engine/index.ts';
import { games, rules } from './games.ts';
import { faultsOf, formsOf, LANGUAGES } from './words.ts';

const told = games(16, 100);
const events = told.flatMap(({ entries }) => entries.map(({ event }) => event));

test('every event of many games is told in one sentence', () => {
  expect([...new Set(events.flatMap((event) => faultsOf(eventMessage(event))))]).toEqual([]);
});

test('every cause of a change is told in one line', () => {
  const causes = events.flatMap((event) =>
    event.type === 'gaugeMoved' ? [becauseMessage(event.because)] : [],
  );
  expect([...new Set(causes.flatMap(faultsOf))]).toEqual([]);
});

test('every sentence the group may choose has words', () => {
  const chosen = events.flatMap((event) => (event.type === 'reflected' ? [event.sentence] : []));
  expect([...new Set(chosen.flatMap(faultsOf))]).toEqual([]);
});

test('every refusal has words', () => {
  const refused = new Set<string>();
  for (const { state, log } of told) {
    for (const { seat, command } of log.commands) {
      const applied = rules.apply(state, { seat, command });
      if (!applied.ok) refused.add(applied.why.key);
    }
    const { state: begun } = rules.start(log.setup);
    const commands = [...log.commands.map(({ command }) => command), { type: 'sing' } as unknown as Command];
    for (const command of commands) {
      const applied = rules.apply(begun, { seat: 'association', command });
      if (!applied.ok) refused.add(applied.why.key);
    }
  }
  expect(refused.size).toBeGreaterThan(3);
  const messages = [...refused].map((key): Message => ({ key, params: {} }));
  expect(messages.flatMap(faultsOf)).toEqual([]);
});

test('every reason not to open a log has words', () => {
  const reasons = ['newer', 'older', 'otherPack', 'packVersion', 'illegal', 'foreign', 'damaged'];
  const missing = LANGUAGES.flatMap((language) =>
    reasons.filter((reason) => formsOf(`log.${reason}`, language).length === 0),
  );
  expect(missing).toEqual([]);
});
