// What are the files of the pack and of its words, as an author sees them?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../../src/core/content/problem.ts';
import { root } from '../support/root.ts';

const PARTS = ['common', 'health', 'energy', 'education'] as const;
export const LANGUAGES = ['fr', 'en'] as const;

function read(path: string, name: string): PackFile[] {
  const file = join(root, path);
  return existsSync(file) ? [{ name, data: JSON.parse(readFileSync(file, 'utf8')) }] : [];
}

/** A fresh copy at every call: a test may spoil it. */
export function cardFiles(): PackFile[] {
  return PARTS.flatMap((part) => {
    const name = `packs/france/${part}.json`;
    return read(`src/core/content/${name}`, name);
  });
}

export function wordFiles(): PackFile[] {
  return LANGUAGES.flatMap((language) =>
    PARTS.flatMap((part) => {
      const name = `locales/${language}/packs/france/${part}.json`;
      return read(name, name);
    }),
  );
}
