// Are the words of the whole game complete, used, sourced and well set, in both languages?
import { france } from '../../src/core/content/france.ts';
import { readSources } from '../architecture/source.ts';
import { FAMILIES, SAME } from './families.ts';
import { hardCoded } from './hard-coded.ts';
import {
  baseOf,
  callsOf,
  LANGUAGES,
  type Language,
  readSentences,
  type Sentences,
  sectionOf,
  sectionsOf,
} from './locales.ts';
import { hasMidpoint, typographyFaults } from './typography.ts';
import { type Used, usedIn } from './used.ts';

export interface TextReport {
  readonly sentences: number;
  readonly missing: readonly string[];
  readonly unused: readonly string[];
  readonly unlisted: readonly string[];
  readonly hardCoded: readonly string[];
  readonly identical: readonly string[];
  readonly unsourced: readonly string[];
  readonly midpoints: readonly string[];
  readonly typography: readonly string[];
}

type ByLanguage = Readonly<Record<Language, Sentences>>;

const NESTED = /\$t\(([^),]+)/g;
const needed = FAMILIES.flatMap((family) => family.needed);
const allowed = FAMILIES.flatMap((family) => family.allowed);

/** Keys that a sentence calls with $t(…); a value inside stands for any id. */
function nestedIn(sentences: Sentences): RegExp[] {
  const calls = [...sentences.values()].flatMap((text) =>
    [...text.matchAll(NESTED)].map((match) => match[1] ?? ''),
  );
  return [...new Set(calls)].map(
    (call) => new RegExp(`^${call.replaceAll('.', '\\.').replace(/\{\{[^}]*\}\}/g, '[^.]+')}$`),
  );
}

function missingIn(sentences: Sentences, used: Used): string[] {
  const known = new Set([...sentences.keys()].flatMap(callsOf));
  const sections = sectionsOf(sentences);
  const families = needed.filter((key) => sections.has(sectionOf(key)));
  const bases = [...known];
  const nested = nestedIn(sentences).filter((call) => !bases.some((key) => call.test(key)));
  return [
    ...families.filter((key) => !known.has(key)),
    ...[...used.keys].filter(([key]) => !known.has(key)).map(([key, at]) => `${key} (${at})`),
    ...nested.map((call) => `$t ${call.source}`),
  ];
}

/** Sentences that one language has and the other has not, plural forms aside. */
function oneSided(words: ByLanguage): string[] {
  return LANGUAGES.flatMap((language) => {
    const other = LANGUAGES.find((one) => one !== language) ?? language;
    const there = new Set([...words[other].keys()].map(baseOf));
    return [...words[language].keys()]
      .filter((key) => !there.has(baseOf(key)))
      .map((key) => `${other}: ${key}`);
  });
}

function unusedIn(sentences: Sentences, used: Used): string[] {
  const called = new Set([...needed, ...allowed, ...used.keys.keys()]);
  const stems = allowed.filter((key) => key.endsWith('.'));
  const nested = nestedIn(sentences);
  return [...sentences.keys()].filter((key) => {
    const calls = callsOf(key);
    const begun = stems.some((stem) => key.startsWith(stem));
    return !begun && !calls.some((call) => called.has(call) || nested.some((pattern) => pattern.test(call)));
  });
}

/** Keys built in the code from ids for which no family has a row. */
function unlistedIn(used: Used): string[] {
  const known = [...needed, ...allowed].flatMap(callsOf);
  return [...used.stems]
    .filter(
      ([stem]) => !known.some((key) => key.startsWith(stem) || (key.endsWith('.') && stem.startsWith(key))),
    )
    .map(([stem, at]) => `${stem}… (${at})`);
}

function identicalIn({ fr, en }: ByLanguage): string[] {
  return [...fr].flatMap(([key, text]) => {
    const letters = text.replace(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, '').match(/\p{L}/gu) ?? [];
    return text === en.get(key) && letters.length > 1 && !SAME.has(text) ? [`${key}: ${text}`] : [];
  });
}

/** Years up to 2039 and times of day: numbers that need no source. */
const PLAIN_NUMBER =
  /\b20[23]\d\b|\b\d{1,2}(?:[ \u202f\u00a0](?:h|heures?)\b(?:[ \u202f\u00a0]\d{2})?|[.:]\d{2}\b| ?[ap]\.?m\b)/g;

/** Figures on cards that are not in a fact, and trends whose fact names no page. */
function unsourcedIn(words: ByLanguage): string[] {
  const figures = eachSentence(words, (text) =>
    /\d/.test(text.replace(PLAIN_NUMBER, '')) ? ['a figure'] : [],
  );
  const loose = figures.filter((line) => / pack:/.test(line) && !/^\w+: pack:[\w.]+\.fact:/.test(line));
  const pageless = france.trends.filter(({ fact }) => !fact.page.startsWith('https://')).map(({ id }) => id);
  return [...loose, ...pageless];
}

function eachSentence(
  words: ByLanguage,
  faults: (text: string, language: Language) => readonly string[],
): string[] {
  return LANGUAGES.flatMap((language) =>
    [...words[language]].flatMap(([key, text]) =>
      faults(text, language).map((fault) => `${language}: ${key}: ${fault}: ${text}`),
    ),
  );
}

export function checkTexts(): TextReport {
  const words: ByLanguage = { fr: readSentences('fr'), en: readSentences('en') };
  const files = readSources();
  const used = usedIn(files, new Set([...sectionsOf(words.fr), ...sectionsOf(words.en)]));
  const spoken = files.filter(({ path }) => path.startsWith('src/client/') || path.startsWith('src/core/'));
  return {
    sentences: words.fr.size + words.en.size,
    missing: [
      ...LANGUAGES.flatMap((language) =>
        missingIn(words[language], used).map((key) => `${language}: ${key}`),
      ),
      ...oneSided(words),
    ],
    unused: LANGUAGES.flatMap((language) =>
      unusedIn(words[language], used).map((key) => `${language}: ${key}`),
    ),
    unlisted: unlistedIn(used),
    hardCoded: hardCoded(spoken),
    identical: identicalIn(words),
    unsourced: unsourcedIn(words),
    midpoints: eachSentence(words, (text) => (hasMidpoint(text) ? ['a midpoint'] : [])),
    typography: eachSentence(words, typographyFaults),
  };
}

/** How many of each fault; all zero is a pass. */
export function figuresOf(report: TextReport) {
  const { sentences, ...faults } = report;
  const counts = Object.fromEntries(Object.entries(faults).map(([kind, list]) => [kind, list.length]));
  const pass = sentences > 0 && Object.values(counts).every((count) => count === 0);
  return { pass, sentences, ...counts };
}
