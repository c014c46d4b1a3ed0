// How does every sentence read, with values filled in? For the person who proofreads a language.
import i18next from 'i18next';
import type { Language, Sentences } from './locales.ts';

/** A value for each name that sentences use; any other name is taken for a number. */
const SAMPLES: Readonly<Record<string, string | number>> = {
  actor: 'association',
  age: '10-14',
  by: 5,
  capability: 'outreach',
  condition: 'agenda',
  count: 2,
  dynamic: 'inclusion',
  event: 'EV01',
  expected: 3,
  first: 'outreach',
  found: 2,
  from: 'association',
  icon: 'outreach',
  id: 'TH01',
  key: 'needs',
  language: 'fr',
  mandate: 'MA1',
  need: 1,
  received: '"charm"',
  ref: 'HA8',
  seat: 'association',
  second: 'means',
  theme: 'health',
  to: 'company',
  trend: 'TH10',
  word: 'trends.TH10.fact',
  year: 2028,
};
/** Where the same name stands for another kind of id. */
const SPECIAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rules.duet.twins': { first: 'HA8', second: 'HL9' },
};
const NAME = /\{\{\s*([\w.]+)\s*\}\}/g;

function samplesFor(key: string, text: string): Record<string, string | number> {
  const names = [...text.matchAll(NAME)].map((match) => match[1] ?? '');
  const values = names.map((name): [string, string | number] => [name, SAMPLES[name] ?? 4]);
  const one = key.endsWith('_one') ? { count: 1 } : {};
  return { ...Object.fromEntries(values), ...one, ...SPECIAL[key] };
}

/** Nested resources as the game's own loader builds them: plain objects by path. */
function nest(sentences: Sentences): Record<string, unknown> {
  const top: Record<string, unknown> = {};
  for (const [key, text] of sentences) {
    const steps = key.split('.');
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
    resources: { [language]: { translation: nest(sentences) } },
    interpolation: { escapeValue: false },
  });
  return [...sentences].map(([key, text]) => `${key}: ${reader.t(key, samplesFor(key, text))}`);
}
