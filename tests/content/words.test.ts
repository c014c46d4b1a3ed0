// Do the words of the cards keep to their length, and does no card read like another?
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/core/content/check-words.ts';
import { france } from '../../src/core/content/france.ts';
import { loadPack } from '../../src/core/content/load.ts';
import { LANGUAGES, readSentences } from '../texts/locales.ts';
import { cardFiles, wordFiles } from './files.ts';
import { closest, openings, wordCount } from './likeness.ts';

const sentences = { fr: readSentences('fr'), en: readSentences('en') };

/** Producers whose name is spelt out, or said in the other language. */
const SAID_AS: Readonly<Record<string, string>> = {
  'AEE / EEA': 'européenne European',
  'Assurance maladie': 'Assurance maladie, health insurance',
  IEA: 'Agence internationale, International Energy Agency',
};

/** Most words of each kind of text; French needs a few more small ones than English. */
const LIMITS: readonly [RegExp, number][] = [
  [/^pack:trends\.\w+(\.young)?\.name$/, 5],
  [/^pack:trends\.\w+\.fact$/, 30],
  [/^pack:trends\.\w+\.young\.fact$/, 18],
  [/^pack:trends\.\w+(\.young)?\.needs\.\d$/, 5],
  [/^pack:trends\.\w+(\.young)?\.question$/, 20],
  [/^pack:actions\.\w+(\.young)?\.name$/, 5],
  [/^pack:actions\.\w+(\.young)?\.does$/, 24],
  [/^pack:duets\.[\w+]+\.name$/, 4],
  [/^pack:duets\.[\w+]+\.does$/, 20],
  [/^pack:overlaps\./, 18],
  [/^pack:reinforcements\./, 18],
  [/^pack:events\.\w+(\.young)?\.text$/, 35],
  [/^pack:events\.\w+(\.young)?\.(ready|unready|voice)$/, 20],
  [/^pack:mandates\.\w+\.why$/, 18],
  [/^pack:motivations\.\w+\.text$/, 10],
  [/^glossary:terms\.[\w-]+\.means$/, 25],
];

test('every card has its words in both languages, and no words are left over', () => {
  const loaded = loadPack([...cardFiles(), ...wordFiles()]);
  expect(loaded.ok ? [] : loaded.problems).toEqual([]);
});

test('words are in the file of their theme, where the game looks for them', () => {
  const letter: Readonly<Record<string, string>> = { health: 'H', energy: 'N', education: 'E' };
  const astray = wordFiles().flatMap(({ name, data }) => {
    const own = letter[/(\w+)\.json$/.exec(name)?.[1] ?? ''];
    const cards = flatten(data).filter(([path]) =>
      /^(?:trends|actions|duets|overlaps|reinforcements)\./.test(path),
    );
    return cards.filter(([path]) => path.split('.')[1]?.replace(/^T/, '').charAt(0) !== own);
  });
  expect(astray).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const texts = [...sentences[language]];
  const matching = (pattern: RegExp) => texts.filter(([key]) => pattern.test(key));

  test('no text is longer than its card has room for', () => {
    const long = LIMITS.flatMap(([pattern, most]) =>
      matching(pattern)
        .filter(([, text]) => wordCount(text) > most)
        .map(([key, text]) => `${key} (${wordCount(text)} > ${most}): ${text}`),
    );
    expect(long).toEqual([]);
  });

  test('an action says who does what: at least twelve words', () => {
    const short = matching(/^pack:actions\.\w+\.does$/).filter(([, text]) => wordCount(text) < 12);
    expect(short).toEqual([]);
  });

  test('questions are asked together', () => {
    const start =
      language === 'fr' ? /^Comment allons-nous, ensemble, .*\u202f\?$/ : /^How will we, together, .*\?$/;
    const others = matching(/^pack:trends\.\w+\.question$/).filter(([, text]) => !start.test(text));
    expect(others).toEqual([]);
  });

  test('a fact names its year, and its producer', () => {
    const silent = france.trends.filter(({ id, fact }) => {
      const text = sentences[language].get(`pack:trends.${id}.fact`) ?? '';
      const year = (fact.year.match(/\d{4}/g) ?? []).some((one) => text.includes(one));
      const names = (SAID_AS[fact.producer] ?? fact.producer).match(/\p{L}{2,}/gu) ?? [];
      return !year || !names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
    });
    expect(silent.map(({ id, fact }) => `${id} ${fact.producer} ${fact.year}`)).toEqual([]);
  });

  test('a figure read on another page says according to whom', () => {
    const said = language === 'fr' ? /d’après|selon/i : /according to/i;
    const bold = france.trends.filter(
      ({ id, fact }) =>
        fact.status === 'C2' && !said.test(sentences[language].get(`pack:trends.${id}.fact`) ?? ''),
    );
    expect(bold.map(({ id }) => id)).toEqual([]);
  });

  test('residents speak in quotes', () => {
    const quoted = language === 'fr' ? /^«\u202f.*\u202f»$/ : /^“.*”$/;
    expect(matching(/^pack:events\.\w+\.voice$/).filter(([, text]) => !quoted.test(text))).toEqual([]);
  });

  test.each([
    ['actions', /^pack:actions\.\w+\.does$/],
    ['overlaps', /^pack:overlaps\./],
    ['reinforcements', /^pack:reinforcements\./],
  ])('%s are no twins made from one template', (...[, pattern]) => {
    const cards = matching(pattern);
    expect(openings(cards.map(([, text]) => text)).filter(({ count }) => count > 2)).toEqual([]);
    expect(closest(cards).filter(({ likeness }) => likeness > 0.5)).toEqual([]);
  });

  test('no two cards of a kind have the same name', () => {
    for (const pattern of [
      /^pack:trends\.\w+\.name$/,
      /^pack:actions\.\w+\.name$/,
      /^pack:duets\.[\w+]+\.name$/,
    ]) {
      const names = matching(pattern).map(([, text]) => text);
      expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    }
  });
});

test('figures are the same in both languages', () => {
  const figures = (text: string) =>
    (text.replace(/(?<=\d)[\u202f\u00a0,](?=\d{3})/g, '').match(/(?<!\p{L})\d+(?:[.,]\d+)?/gu) ?? [])
      .map((figure) => figure.replace(',', '.'))
      .sort();
  const different = [...sentences.fr].filter(([key, text]) => {
    const english = sentences.en.get(key) ?? '';
    return /^pack:trends\.\w+\.(young\.)?fact$/.test(key) && `${figures(text)}` !== `${figures(english)}`;
  });
  expect(different.map(([key, text]) => `${key}: ${text} / ${sentences.en.get(key)}`)).toEqual([]);
});
