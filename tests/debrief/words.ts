// What would a reader see of a Message? Its words in a language, and the parameters they use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../src/core/debrief/index.ts';
import type { Message } from '../../src/core/engine/index.ts';
import { root } from '../support/root.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const FILES = ['debrief', 'log', 'questions', 'class'] as const;
const FORMS = ['', '_one', '_many', '_other'];
const NAME = /\{\{\s*(\w+)/g;

function flat(data: unknown, path: string): [string, string][] {
  if (typeof data === 'string') return [[path, data]];
  return Object.entries(data as Record<string, unknown>).flatMap(([key, value]) =>
    flat(value, path.endsWith(':') ? path + key : `${path}.${key}`),
  );
}

function read(language: Language): ReadonlyMap<string, string> {
  return new Map(
    FILES.flatMap((file) => {
      const text = readFileSync(join(root, 'locales', language, `${file}.json`), 'utf8');
      return flat(JSON.parse(text), `${file}:`);
    }),
  );
}

const SENTENCES = { fr: read('fr'), en: read('en') };

/** All forms of a Message's words; keys without a file are the log's. */
export function formsOf(key: string, language: Language): readonly string[] {
  const full = key.includes(':') ? key : `log:${key}`;
  return FORMS.flatMap((form) => SENTENCES[language].get(full + form) ?? []);
}

/** Names of the parameters that the words of a Message use. */
export function usedBy(key: string, language: Language): ReadonlySet<string> {
  const names = formsOf(key, language).flatMap((text) => [...text.matchAll(NAME)].map(([, name]) => name));
  return new Set(names.filter((name) => name !== undefined));
}

/** What is wrong with the words of a Message: none in a language, or a value that nobody gives. */
export function faultsOf({ key, params }: Message): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    if (formsOf(key, language).length === 0) return [`${language}: ${key} has no words`];
    const unknown = [...usedBy(key, language)].filter((name) => !(name in params));
    return unknown.map((name) => `${language}: ${key} wants ${name}`);
  });
}

/** What tells a sentence from another for a reader: its words with their values, its year, its moment. */
export function readAs({ message: { key, params }, year }: Statement): string {
  const used = usedBy(key, 'fr');
  const values = Object.entries(params).filter(([name]) => used.has(name) || name === 'at');
  return JSON.stringify([key, year, values]);
}
