// Are the words of a pack complete in every language that was given, with nothing left over?
import { inspect } from './inspect.ts';
import { type PackFile, type Place, type Problem, type ProblemKey, problem } from './problem.ts';
import { type Lists, wantedWords } from './words.ts';

const LANGUAGE = /(?:^|\/)locales\/([a-z]{2})\//;

/** The language of a file of words; null for a file of cards. */
export function languageOf(file: PackFile): string | null {
  return LANGUAGE.exec(file.name)?.[1] ?? null;
}

/** Every sentence of nested words, by path: "trends.TH10.needs.0". Values that are no text come along as they are. */
export function flatten(data: unknown, path = ''): [string, unknown][] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    flatten(value, path ? `${path}.${key}` : key),
  );
}

function faultOf(value: unknown): ProblemKey | null {
  if (typeof value !== 'string') return 'notText';
  return value.trim() === '' ? 'emptyWord' : null;
}

function checkLanguage(lists: Lists, language: string, files: readonly PackFile[]): Problem[] {
  const wanted = wantedWords(lists);
  const known = new Set([...wanted.needed, ...wanted.allowed]);
  const found = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const [word, value] of flatten(file.data)) {
      const place = { file: file.name, path: word };
      const fault = faultOf(value);
      if (fault) problems.push(problem(place, fault));
      if (found.has(word)) problems.push(problem(place, 'duplicateId', { id: word }));
      if (!known.has(word)) problems.push(problem(place, 'unknownWord', { word }));
      found.set(word, place);
    }
  }
  const missing = wanted.needed.filter((word) => !found.has(word));
  return [
    ...problems,
    ...missing.map((word) =>
      problem({ file: `locales/${language}`, path: word }, 'missingWord', { word, language }),
    ),
  ];
}

export function checkWords(lists: Lists, files: readonly PackFile[]): Problem[] {
  const unsafe = files.flatMap(inspect);
  if (unsafe.length > 0) return unsafe;
  const languages = [...new Set(files.flatMap((file) => languageOf(file) ?? []))];
  return languages.flatMap((language) =>
    checkLanguage(
      lists,
      language,
      files.filter((file) => languageOf(file) === language),
    ),
  );
}
