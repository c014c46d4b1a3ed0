// How does every sentence read, with values filled in? For the person who proofreads a language.
import i18next, { type ResourceLanguage } from 'i18next';
import type { Language, Sentences } from './locales.ts';

/** A value for each name that sentences use, as the game would say it; any other name is taken for a number. */
const SAMPLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    seat: 'l’association',
    to: 'la mairie',
    from: 'l’entreprise',
    other: 'le centre de recherche',
    theme: 'Santé',
    capability: 'lien',
    condition: 'Plan d’action partagé',
    trend: 'Chaleurs extrêmes',
    card: 'Visites de veille canicule',
    event: 'Vague de chaleur',
  },
  en: {
    seat: 'the association',
    to: 'the town hall',
    from: 'the company',
    other: 'the research centre',
    theme: 'Health',
    capability: 'people',
    condition: 'Common agenda',
    trend: 'Extreme heat',
    card: 'Heat-watch visits',
    event: 'Heatwave',
  },
};
/** Names that are the same in every language. */
const PLAIN: Readonly<Record<string, string | number>> = {
  actor: 'association',
  age: '10-14',
  id: 'TH01',
  key: 'needs',
  language: 'fr',
  level: 'person',
  received: '"charm"',
  ref: 'HA8',
  word: 'trends.TH10.fact',
  year: 2028,
};
const NAME = /\{\{\s*([\w.]+)\s*(?:,[^}]*)?\}\}/g;

function samplesFor(key: string, text: string, language: Language): Record<string, string | number> {
  const names = [...text.matchAll(NAME)].map((match) => match[1] ?? '');
  const count = key.endsWith('_one') ? 1 : 4;
  const values = names.map((name): [string, string | number] => [
    name,
    SAMPLES[language][name] ?? PLAIN[name] ?? count,
  ]);
  return Object.fromEntries([...values, ['count', count]]);
}

/** Nested resources as the game's own loader builds them: plain objects by path. */
function nest(sentences: Sentences): Record<string, unknown> {
  const top: Record<string, unknown> = {};
  for (const [key, text] of sentences) {
    const steps = key.split(/[:.]/);
    let here = top;
    for (const step of steps.slice(0, -1)) {
      const next = here[step];
      const inner = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : {};
      here[step] = inner;
      here = inner;
    }
    here[steps.at(-1) ?? ''] = text;
  }
  return top;
}

/** "key: sentence", one a line, in the order of the files. */
export async function readAloud(language: Language, sentences: Sentences): Promise<string[]> {
  const reader = i18next.createInstance();
  await reader.init({
    lng: language,
    resources: { [language]: nest(sentences) as ResourceLanguage },
    nsSeparator: ':',
    interpolation: { escapeValue: false },
  });
  reader.services.formatter?.add('capital', (value: unknown) => {
    const text = String(value);
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
  return [...sentences].map(([key, text]) => `${key}: ${reader.t(key, samplesFor(key, text, language))}`);
}
