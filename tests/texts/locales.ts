// Which sentences are there in each language, and by which keys does the game call them?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../../src/core/content/check-words.ts';
import { root } from '../support/root.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Sentences by full key: file, colon, path. The files of the pack are one: "pack:trends.TH10.name". */
export type Sentences = ReadonlyMap<string, string>;

/** Files whose sentences may be called without the file's name: log.json's "refusal.step". */
const SHORT = ['log', 'partners', 'debrief'];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

export function readSentences(language: Language): Sentences {
  const folder = join(root, 'locales', language);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return new Map(
    names.flatMap((name) => {
      const data: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const file = name.startsWith('packs/') ? 'pack' : name.replace(/\.json$/, '');
      return flatten(data).map(([path, value]): [string, string] => [`${file}:${path}`, String(value)]);
    }),
  );
}

/** The key without its plural form. */
export function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

/** Every way the game may call a sentence: simpler words are called by the key they stand in for. */
export function callsOf(key: string): string[] {
  const base = baseOf(key);
  const plain = base.replace('.young.', '.');
  const [file = '', path = ''] = plain.split(':');
  const calls = SHORT.includes(file) ? [base, plain, path] : [base, plain];
  return [...new Set(calls)];
}

/** The file of a key, or its first word where no file is named. */
export function sectionOf(key: string): string {
  return key.split(key.includes(':') ? ':' : '.')[0] ?? '';
}

/** First parts of all calls: what tells a key from any other string in the code. */
export function sectionsOf(sentences: Sentences): Set<string> {
  return new Set([...sentences.keys()].flatMap(callsOf).map(sectionOf));
}
