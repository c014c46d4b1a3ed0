// Has everything a partner says words in both languages, with the values the sentence asks for?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { type Message, rulesOf, SESSIONS, type Setup } from '../../src/core/engine/index.ts';
import { partners } from '../../src/core/partners/index.ts';
import { openTable } from '../../src/core/table/table.ts';
import { root } from '../support/root.ts';

const TEMPERAMENTS = ['builder', 'pragmatic', 'cautious', 'freeRider'] as const;

function wordsOf(language: string): Map<string, string> {
  const words = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') words.set(key, value);
    else
      for (const [name, inner] of Object.entries(value as object)) walk(inner, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(join(root, 'locales', language, 'partners.json'), 'utf8')), '');
  return words;
}

function saidIn(seed: number): Message[] {
  const setup: Setup = {
    seed,
    session: SESSIONS[seed % SESSIONS.length] ?? 'standard',
    seats: ACTORS.map((actor, i) => ({ actor, player: TEMPERAMENTS[(i + seed) % 4] ?? 'builder' })),
    age: 'adults',
    information: 'apart',
    opening: 'drawn',
    easier: false,
  };
  const table = openTable({ rules: rulesOf(france), minds: partners(france) }, setup);
  return table.log().commands.flatMap(({ why }) => why ?? []);
}

const said = Array.from({ length: 8 }, (_, seed) => saidIn(seed)).flat();

test.each(['fr', 'en'])('every reason has its sentence and its values in %s', (language) => {
  const words = wordsOf(language);
  for (const { key, params } of said) {
    const sentence = words.get(key);
    expect(sentence, key).toBeDefined();
    for (const [, name] of (sentence ?? '').matchAll(/{{(\w+)}}/g))
      expect(params, key).toHaveProperty(name ?? '');
  }
});

test('both languages know the same sentences', () => {
  expect([...wordsOf('fr').keys()]).toEqual([...wordsOf('en').keys()]);
});
