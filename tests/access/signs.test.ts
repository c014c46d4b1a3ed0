// Is nothing told by colour, flashing or emoji alone, and are the words plain?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PICTOGRAMS } from '../../src/client/overlay/icons/names.ts';
import { ACTORS, CAPABILITIES, CONDITIONS, THEMES } from '../../src/core/content/vocabulary.ts';
import { root } from '../support/root.ts';

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const words = (language: string) =>
  JSON.parse(text(`locales/${language}/ui.json`)) as Record<string, Record<string, unknown>>;

describe.each([
  ['capability', CAPABILITIES],
  ['theme', THEMES],
  ['actor', ACTORS],
  ['condition', CONDITIONS],
] as const)('each %s', (family, ids) => {
  test('has a picture of its own shape and a name of its own in both languages', () => {
    const drawn = ids.map((id) => JSON.stringify(PICTOGRAMS[id as keyof typeof PICTOGRAMS]));
    expect(drawn.every((picture) => picture !== undefined)).toBe(true);
    expect(new Set(drawn).size).toBe(ids.length);
    for (const language of ['fr', 'en']) {
      const names = ids.map((id) => JSON.stringify(words(language)[family]?.[id]));
      expect(new Set(names).size).toBe(ids.length);
    }
  });
});

test('nothing flashes: no endless animation but the thin bar of a page that loads', () => {
  const endless = filesBelow('src/client', '.css').flatMap((path) =>
    [...text(path).matchAll(/animation:[^;]*\binfinite\b[^;]*/g)].map(([rule]) => `${path} ${rule}`),
  );
  expect(endless.filter((rule) => !rule.includes('shell.css animation: busy'))).toEqual([]);
});

test('the only signs in sentences are those the page draws and names', () => {
  const sign = /[\p{Extended_Pictographic}●■◆▲★☆♫♪✦]/gu;
  const found = filesBelow('locales', '.json').flatMap((path) => text(path).match(sign) ?? []);
  const drawn = text('src/client/overlay/kit/words.tsx');
  expect([...new Set(found)].filter((one) => !drawn.includes(`'${one}': [`))).toEqual([]);
});

test('sentences of the interface are short: at most 28 words', () => {
  const long = ['fr', 'en'].flatMap((language) =>
    ['ui', 'game', 'log'].flatMap((name) =>
      sentencesIn(JSON.parse(text(`locales/${language}/${name}.json`))).filter(
        (s) => s.split(/\s+/).length > 28,
      ),
    ),
  );
  expect(long).toEqual([]);
});

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/(?<=[.!?…])\s+/);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}
