// Is a game file read back whole, and anything else refused with a reason?
import { expect, test } from 'vitest';
import { readSaveFile } from '../../src/client/app/save-file.ts';
import { saveFile } from '../../src/client/app/saves.ts';
import { setupFor } from '../../src/client/app/seed-link.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from '../../src/core/engine/index.ts';
import { type Gathering, NO_GATHERING } from '../../src/core/gathering/gathering.ts';

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
  const { name, text } = saveFile({ log, gathering: NO_GATHERING });
  expect(name).toBe('concert2030-lesson-12.json');
  expect(readSaveFile(text)).toEqual({ ok: true, games: [{ log, gathering: NO_GATHERING }] });
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
  expect(whyOf(saveFile({ log: { ...log, format: LOG_FORMAT + 1 }, gathering: NO_GATHERING }).text)).toBe(
    'log.newer',
  );
  expect(whyOf(saveFile({ log: { ...log, rules: RULES_VERSION + 1 }, gathering: NO_GATHERING }).text)).toBe(
    'log.newer',
  );
});

test('a damaged file names the place', () => {
  const text = saveFile({ log, gathering: NO_GATHERING }).text.replace('"company"', '"circus"');
  const read = readSaveFile(text);
  expect(read.ok ? null : read.why).toMatchObject({
    key: 'log.damaged',
    params: { at: expect.stringContaining('seats') },
  });
});

const gathering: Gathering = {
  motives: { learn: 12 },
  pitches: { company: { theme: 'energy', dynamic: 'power', brings: 'means', needs: 'outreach' } },
  question: 'Comment allons-nous, ensemble, chauffer nos écoles ?',
  sheet: { matters: 'Il importe que chacun ait chaud.' },
};

test('what the group said comes back with its game', () => {
  expect(readSaveFile(saveFile({ log, gathering }).text)).toEqual({ ok: true, games: [{ log, gathering }] });
});

test('the file of a room gives back the game of each table', () => {
  const text = (tables: readonly unknown[]) =>
    JSON.stringify({ game: 'concert-2030', room: '123456', tables });
  const other = { ...log, setup: { ...setup, seed: 13 } };
  expect(readSaveFile(text([log, other]))).toEqual({
    ok: true,
    games: [
      { log, gathering: NO_GATHERING },
      { log: other, gathering: NO_GATHERING },
    ],
  });
  expect(whyOf(text([log, { ...log, setup: 1 }]))).toBe('log.damaged');
  expect(whyOf(text([]))).toBe('log.foreign');
});

test.each([
  ['"energy"', '"weather"', 'gathering.pitches.company.theme'],
  ['"learn": 12', '"learn": -1', 'gathering.motives.learn'],
  ['"matters"', '"../x"', 'gathering.sheet.../x'],
])('%s instead of %s is refused with its place', (was, is, at) => {
  const read = readSaveFile(saveFile({ log, gathering }).text.replace(was, is));
  expect(read).toEqual({ ok: false, why: { key: 'log.damaged', params: { at } } });
});
