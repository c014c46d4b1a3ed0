// What is said about a broken pack? File, place and reason: enough for an author to mend it.
import type { Message } from '../engine/setup.ts';

/** Every reason there is; its words are in locales/<language>/problems.json. */
export const PROBLEMS = [
  'absent',
  'deckMix',
  'duetId',
  'duetNoOverlap',
  'duplicateId',
  'effectTwice',
  'emptyPile',
  'emptyWord',
  'fewFits',
  'fewMandates',
  'fewTrends',
  'misfit',
  'missingKey',
  'missingWord',
  'more',
  'motivations',
  'needsAlike',
  'noActor',
  'noSharedIcon',
  'noSharedTrend',
  'notInHand',
  'notOfActor',
  'notOpening',
  'notText',
  'oneSided',
  'onlyCrises',
  'openingThemes',
  'ownEffect',
  'repeated',
  'sameActor',
  'shape',
  'tooBig',
  'tooDeep',
  'tooLong',
  'tradesAlike',
  'twice',
  'unknownKey',
  'unknownRef',
  'unknownWord',
  'unsafeKey',
  'unsafeValue',
  'unserved',
  'wrongTheme',
] as const;
export type ProblemKey = (typeof PROBLEMS)[number];

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

export function problem(place: Place, key: ProblemKey, params: Message['params'] = {}): Problem {
  return { file: place.file, path: place.path, reason: { key: `problems:${key}`, params } };
}

/** The same file, one step further in. */
export function at(place: Place, step: string | number): Place {
  const path =
    typeof step === 'number' ? `${place.path}[${step}]` : place.path ? `${place.path}.${step}` : step;
  return { file: place.file, path };
}
