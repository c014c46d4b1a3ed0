// Does loading a pack name every mistake with its file and place?
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/core/content/load.ts';
import type { PackFile, Problem, ProblemKey } from '../../src/core/content/problem.ts';
import { cardFiles } from './files.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entry with this id, wherever it is; changing it changes the files. */
function entry(files: readonly PackFile[], id: string): Record<string, Json> {
  for (const { data } of files) {
    if (!isRecord(data)) continue;
    for (const list of Object.values(data)) {
      if (!Array.isArray(list)) continue;
      const found = list.find((item) => isRecord(item) && item.id === id);
      if (isRecord(found)) return found;
    }
  }
  throw new Error(`no entry ${id}`);
}

function part(files: readonly PackFile[], key: string): Record<string, Json> {
  const data = files.find((file) => isRecord(file.data) && key in file.data)?.data;
  if (!isRecord(data)) throw new Error(`no file with ${key}`);
  return data;
}

function problemsOf(files: readonly PackFile[]): readonly Problem[] {
  const loaded = loadPack(files);
  return loaded.ok ? [] : loaded.problems;
}

/** Problems after one change, as "key file path". */
function broken(change: (files: PackFile[]) => void): string[] {
  const files = cardFiles();
  change(files);
  return problemsOf(files).map(({ file, path, reason }) => `${reason.key} ${file} ${path}`);
}

test('the pack loads, and nothing in it can be changed', () => {
  const loaded = loadPack(cardFiles());
  expect(loaded).toMatchObject({ ok: true });
  if (!loaded.ok) return;
  const parts = [loaded.pack, loaded.pack.trends, loaded.pack.trends[0], loaded.pack.trends[0]?.needs];
  expect(parts.every((value) => Object.isFrozen(value))).toBe(true);
});

/** The place of an entry as problems write it. */
function placeOf(id: string): string {
  for (const { name, data } of cardFiles()) {
    for (const [key, list] of Object.entries(isRecord(data) ? data : {})) {
      const index = Array.isArray(list) ? list.findIndex((item) => isRecord(item) && item.id === id) : -1;
      if (index >= 0) return `${name} ${key}[${index}]`;
    }
  }
  throw new Error(`no entry ${id}`);
}

const common = 'packs/france/common.json';

describe('each mistake is named with its file and place', () => {
  test.each<[ProblemKey, string, string, Record<string, Json>]>([
    ['shape', 'HA8', 'icons[0]', { icons: ['charm'] }],
    ['unknownKey', 'HA8', 'colour', { colour: 'red' }],
    ['unknownRef', 'HA8', 'trends[0]', { trends: ['TH99'] }],
    ['wrongTheme', 'HA8', 'trends[0]', { trends: ['TN05'] }],
    ['fewFits', 'HA8', 'trends', { trends: ['TH10'] }],
    ['oneSided', 'HA8', 'overlaps[0]', { overlaps: ['HR6'] }],
    ['noSharedIcon', 'HA8', 'overlaps[0]', { overlaps: ['HR6'] }],
    ['sameActor', 'HA8', 'reinforces[0]', { reinforces: ['HA1'] }],
    ['repeated', 'HA8', 'icons[1]', { icons: ['outreach', 'outreach'] }],
    ['duplicateId', 'HA9', 'id', { id: 'HA8' }],
    ['needsAlike', 'TH10', 'needs', { needs: ['means', 'means', 'means'] }],
    ['ownEffect', 'TH10', 'effects', { effects: [{ theme: 'health', by: 1 }] }],
    ['duetId', 'HA8+HL9', 'id', { id: 'HL9+HA8' }],
    ['tradesAlike', 'association', 'weak', { weak: ['outreach', 'means'] }],
  ])('%s in %s at %s', (...[key, id, path, change]) => {
    const found = broken((files) => Object.assign(entry(files, id), change));
    expect(found).toContain(`problems:${key} ${placeOf(id)}.${path}`);
  });

  test('what is missing altogether is named too', () => {
    expect(broken((files) => delete entry(files, 'HA8').theme)).toContain(
      `problems:missingKey ${placeOf('HA8')}.theme`,
    );
    expect(broken((files) => delete part(files, 'opening').opening)).toContain('problems:absent  ');
    expect(broken((files) => Object.assign(entry(files, 'HA8'), { icons: ['means'] }))).toContain(
      'problems:deckMix  ',
    );
    for (const [key, list] of [
      ['emptyPile', 'events'],
      ['fewMandates', 'mandates'],
      ['noActor', 'actors'],
      ['fewTrends', 'trends'],
    ] as const) {
      expect(broken((files) => Object.assign(part(files, list), { [list]: [] }))).toContain(
        `problems:${key}  `,
      );
    }
    expect(broken((files) => Object.assign(part(files, 'opening'), { cards: [] }))).toContain(
      `problems:unknownKey ${common} cards`,
    );
  });

  test('a key that could poison prototypes is refused', () => {
    const files = cardFiles();
    const poisoned: unknown = JSON.parse('{"trends": [{"__proto__": {"polluted": true}}]}');
    const found = problemsOf([...files, { name: 'extra.json', data: poisoned }]);
    expect(found.map(({ file, reason }) => `${file} ${reason.key}`)).toEqual([
      'extra.json problems:unsafeKey',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a file of enormous size is refused without being read', () => {
    const huge = { name: 'huge.json', data: { trends: Array.from({ length: 100_000 }, () => 0) } };
    const deep = { name: 'deep.json', data: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown };
    const found = problemsOf([...cardFiles(), huge, deep]);
    expect(found.map(({ reason }) => reason.key)).toEqual(['problems:tooBig', 'problems:tooDeep']);
  });

  test('several mistakes are reported together', () => {
    const found = broken((files) => {
      Object.assign(entry(files, 'HA8'), { icons: ['charm'] });
      Object.assign(entry(files, 'TN05'), { needs: [] });
      Object.assign(entry(files, 'TE08'), { dynamic: 'speed' });
    });
    expect(new Set(found.map((line) => line.split(' ')[1])).size).toBeGreaterThanOrEqual(3);
  });
});

describe('words given with the cards', () => {
  const words = (data: unknown): PackFile => ({ name: 'locales/fr/packs/france/health.json', data });

  test('one that is missing, empty, of the wrong kind or used by no card is named', () => {
    const found = problemsOf([
      ...cardFiles(),
      words({ actions: { HA8: { name: ' ', does: 3 }, HA99: { name: 'x' } } }),
    ]);
    const lines = found.map(({ path, reason }) => `${reason.key} ${path}`);
    expect(lines).toContain('problems:emptyWord actions.HA8.name');
    expect(lines).toContain('problems:notText actions.HA8.does');
    expect(lines).toContain('problems:unknownWord actions.HA99.name');
    expect(lines).toContain('problems:missingWord trends.TH01.name');
  });
});
