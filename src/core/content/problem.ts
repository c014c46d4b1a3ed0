// What is said about a broken pack? File, place and reason: enough for an author to mend it.
import type { Message } from '../engine/model.ts';

export interface Problem {
  readonly file: string;
  /** Place inside the file, e.g. "actions[3].icons". Empty: the whole file, or the pack as a whole. */
  readonly path: string;
  readonly reason: Message;
}

/** A file of a pack, or of its words, already parsed from JSON. */
export interface PackFile {
  /** As the author knows it: "packs/france/health.json", "locales/fr/packs/france/health.json". */
  readonly name: string;
  readonly data: unknown;
}

export type Place = Pick<Problem, 'file' | 'path'>;

/** The name under which problems of the pack as a whole are filed. */
export const WHOLE: Place = { file: '', path: '' };

export function problem(place: Place, key: string, params: Message['params'] = {}): Problem {
  return { file: place.file, path: place.path, reason: { key: `problems.${key}`, params } };
}

/** The same file, one step further in. */
export function at(place: Place, step: string | number): Place {
  const path =
    typeof step === 'number' ? `${place.path}[${step}]` : place.path ? `${place.path}.${step}` : step;
  return { file: place.file, path };
}
