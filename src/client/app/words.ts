// Which words does the page need, and in which language? Loaded piece by piece: the first page needs few.
import i18next, { type i18n } from 'i18next';
import type { Language } from './preferences.ts';

type Loader = () => Promise<unknown>;

const FILES = import.meta.glob('../../../locales/*/**/*.json', { import: 'default' }) as Record<
  string,
  Loader
>;

/** Words of the first page. */
export const FIRST = ['ui'] as const;
/** Words of a game, beside those. */
export const GAME = [
  'game',
  'rules',
  'log',
  'partners',
  'glossary',
  'packs/france/common',
  'packs/france/health',
  'packs/france/energy',
  'packs/france/education',
] as const;
/** Words of whoever leads a game around one screen. */
export const LED = ['lead'] as const;
/** Words of the debrief, beside those; its music has a volume, which is a setting. */
export const DEBRIEF = ['debrief', 'questions', 'coda', 'settings'] as const;

/** Words of the icebreaker, beside those of a game. */
export const ROOM = ['icebreaker', 'motives'] as const;

export const words: i18n = i18next.createInstance();

const wanted = new Set<string>(FIRST);

async function loadFile(language: Language, namespace: string): Promise<void> {
  if (words.hasResourceBundle(language, namespace)) return;
  const loader = FILES[`../../../locales/${language}/${namespace}.json`];
  if (loader) words.addResourceBundle(language, namespace, await loader());
}

/** Starts with the first page's words. French marks a missing word as itself, never as another language. */
export async function startWords(language: Language): Promise<void> {
  await words.init({
    lng: language,
    ns: [...FIRST],
    defaultNS: 'ui',
    nsSeparator: ':',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  words.services.formatter?.add('capital', (value: unknown) => capital(String(value)));
  await useLanguage(language);
}

/** A name at the beginning of a sentence: `{{seat, capital}}`. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Loads more words for the language in use, and from now on for every language chosen later. */
export async function needWords(namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await Promise.all([...wanted].map((namespace) => loadFile(words.language as Language, namespace)));
}

export async function useLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map((namespace) => loadFile(language, namespace)));
  await words.changeLanguage(language);
}
