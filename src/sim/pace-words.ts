// How many words does a text of the page have? Counted in the French files, which speak longest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountWords } from '../core/pace/lines.ts';

type Tree = { readonly [key: string]: string | Tree };

const PACK_PARTS = ['common', 'health', 'energy', 'education'].map((part) => `packs/france/${part}`);
const LETTER = /[\p{L}\p{N}]/u;

/** What a voice says: a sign between two spaces is no word. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((part) => LETTER.test(part)).length;
}

function fileOf(name: string): Tree {
  const path = join(process.cwd(), 'locales', 'fr', `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Tree) : {};
}

/** Looks in a tree; lists of texts go by their number. */
function textAt(tree: Tree, path: readonly string[]): string | undefined {
  let here: string | Tree | undefined = tree;
  for (const name of path) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

/** Counts in files that are read once; a text that nobody has written yet has no words. */
export function wordCounter(): CountWords {
  const read = new Map<string, Tree>();
  const file = (name: string) => {
    const tree = read.get(name) ?? fileOf(name);
    read.set(name, tree);
    return tree;
  };
  return (name = '', ...path) => {
    const names = name === 'pack' ? PACK_PARTS : [name];
    const text = names.map((one) => textAt(file(one), path)).find((found) => found !== undefined);
    return text === undefined ? 0 : wordsIn(text);
  };
}
