// How does a program without a page speak? Words of locales/ with names and plurals filled in, like the page does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../core/engine/index.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Tree = { readonly [key: string]: string | Tree };
type Naming = (words: Words, id: string) => string;

interface Words {
  readonly language: Language;
  readonly file: (name: string) => Tree;
}

/** Reads each file of words once, when it is first needed. */
function wordsOf(language: Language): Words {
  const read = new Map<string, Tree>();
  return {
    language,
    file: (name) => {
      const known = read.get(name);
      if (known) return known;
      const path = join(process.cwd(), 'locales', language, `${name}.json`);
      const tree = JSON.parse(readFileSync(path, 'utf8')) as Tree;
      read.set(name, tree);
      return tree;
    },
  };
}

function found(words: Words, key: string): string | undefined {
  const [file = '', path = ''] = key.includes(':') ? key.split(':') : ['log', key];
  let here: string | Tree | undefined = words.file(file);
  for (const name of path.split('.')) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

const PARTS = ['common', 'health', 'energy', 'education'];

/** A name in any part of the pack's words. */
function inPack(words: Words, path: string): string | undefined {
  return PARTS.map((part) => found(words, `packs/france/${part}:${path}`)).find((text) => text !== undefined);
}

const actor: Naming = (words, id) => found(words, `ui:actor.${id}.the`) ?? id;
const packed =
  (kind: string): Naming =>
  (words, id) =>
    inPack(words, `${kind}.${id}.name`) ?? id;
const interfaced =
  (kind: string): Naming =>
  (words, id) =>
    found(words, `ui:${kind}.${id}`) ?? id;
const listed =
  (one: Naming): Naming =>
  (words, ids) =>
    new Intl.ListFormat(words.language).format(ids.split(',').map((id) => one(words, id)));

const NAMES: Readonly<Record<string, Naming>> = {
  seat: actor,
  to: actor,
  from: actor,
  other: actor,
  seats: listed(actor),
  trends: listed(packed('trends')),
  trend: packed('trends'),
  card: packed('actions'),
  duet: packed('duets'),
  event: packed('events'),
  mandate: packed('mandates'),
  theme: interfaced('theme'),
  condition: interfaced('condition'),
  capability: interfaced('capability'),
};

const FORMATS: Readonly<Record<string, (text: string, words: Words) => string>> = {
  capital: (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1),
  number: (text, { language }) => new Intl.NumberFormat(language).format(Number(text)),
};

const HOLE = /\{\{\s*(\w+)(?:,\s*(\w+))?\s*\}\}/g;

function filled(words: Words, name: string, { params }: Message): string {
  const value = params[name];
  if (name === 'need' && typeof value === 'number')
    return inPack(words, `trends.${params.trend}.needs.${value}`) ?? `${value}`;
  return typeof value === 'string' ? (NAMES[name]?.(words, value) ?? value) : `${value ?? ''}`;
}

/** Says a Message in a language; words that are missing show as their key. */
export function sayIn(language: Language): (message: Message) => string {
  const words = wordsOf(language);
  return (message) => {
    const { key, params } = message;
    const form = new Intl.PluralRules(language).select(Number(params.count ?? 0));
    const text = found(words, `${key}_${form}`) ?? found(words, `${key}_other`) ?? found(words, key) ?? key;
    return text.replace(HOLE, (_, name: string, format?: string) => {
      const value = filled(words, name, message);
      return format ? (FORMATS[format]?.(value, words) ?? value) : value;
    });
  };
}
