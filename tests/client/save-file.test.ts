// Is a game file read back whole, and anything else refused with a reason?
import { expect, test } from 'vitest';
import { readSaveFile, saveFile } from '../../src/client/app/saves.ts';
import { setupFor } from '../../src/client/app/seed-link.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from '../../src/core/engine/index.ts';

const setup = setupFor({ seed: 12, session: 'lesson', role: 'company', age: '10-14', easier: true }, 'drawn');
const log: Log = {
  format: LOG_FORMAT,
  rules: RULES_VERSION,
  pack: { id: 'france', version: 1 },
  setup,
  commands: [{ seat: 'company', command: { type: 'ready' } }],
};

const whyOf = (text: string) => {
  const read = readSaveFile(text);
  return read.ok ? null : read.why.key;
};

test('a file gives back its game', () => {
  const { name, text } = saveFile(log);
  expect(name).toBe('concert2030-lesson-12.json');
  expect(readSaveFile(text)).toEqual({ ok: true, log });
});

test.each([
  ['', 'log.notJson'],
  ['{"game":"conc', 'log.notJson'],
  ['null', 'log.foreign'],
  ['7', 'log.foreign'],
  ['{}', 'log.foreign'],
  ['{"game":"chess","moves":[]}', 'log.foreign'],
  ['{"game":"concert-2030"}', 'log.foreign'],
])('%j is refused as %s', (text, key) => {
  expect(whyOf(text)).toBe(key);
});

test('a file of a newer game says so', () => {
  expect(whyOf(saveFile({ ...log, format: LOG_FORMAT + 1 }).text)).toBe('log.newer');
  expect(whyOf(saveFile({ ...log, rules: RULES_VERSION + 1 }).text)).toBe('log.newer');
});

test('a damaged file names the place', () => {
  const text = saveFile(log).text.replace('"company"', '"circus"');
  const read = readSaveFile(text);
  expect(read.ok ? null : read.why).toMatchObject({
    key: 'log.damaged',
    params: { at: expect.stringContaining('seats') },
  });
});
