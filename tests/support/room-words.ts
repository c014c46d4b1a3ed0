// What does a room's screen say? The words themselves, in the language of the device.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './driver.ts';
import { root } from './root.ts';

/** @param key e.g. `line.lost`; what is filled in stays as it is in the file */
export function roomWords(language: Language, key: string): string {
  const data: unknown = JSON.parse(readFileSync(join(root, 'locales', language, 'rooms.json'), 'utf8'));
  const text = key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], data);
  if (typeof text !== 'string') throw new Error(`no words for ${key}`);
  return text;
}
