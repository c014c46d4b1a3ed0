// Are there figures to guess at every age and in both languages, each fairly among two others?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guessOf, RIDDLES } from '../../../src/client/overlay/rooms/place/guess.ts';
import { france } from '../../../src/core/content/france.ts';
import { AGES } from '../../../src/core/content/vocabulary.ts';
import { root } from '../../support/root.ts';

interface Told {
  readonly fact: string;
  readonly young?: { readonly fact?: string };
}

function factsIn(language: string): Readonly<Record<string, Told>> {
  const files = ['health', 'energy', 'education'].map((theme) => {
    const path = join(root, 'locales', language, 'packs', 'france', `${theme}.json`);
    return (JSON.parse(readFileSync(path, 'utf8')) as { trends: Record<string, Told> }).trends;
  });
  return Object.assign({}, ...files);
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, vingt: 20 },
  ...{ two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20 },
};

const plain = (option: string) =>
  NUMBERS[option] ?? Number(option.replace(/[,\u202f](?=\d{3})/g, '').replace(',', '.'));

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const facts = factsIn(language);

  test.each(AGES)('for %s there are at least ten, with three options in growing order', (age) => {
    const trends = RIDDLES.flatMap((id) => france.trends.find((one) => one.id === id) ?? []);
    const guesses = trends
      .filter(({ ages }) => ages.includes(age))
      .flatMap(({ id }, turn) => {
        const told = facts[id];
        const fact = (age === '10-14' ? told?.young?.fact : undefined) ?? told?.fact ?? '';
        return guessOf(fact, turn, language) ?? [];
      });
    expect(guesses.length).toBeGreaterThanOrEqual(10);
    for (const { options, figure, before, after } of guesses) {
      expect(options).toContain(figure);
      const amounts = options.map(plain);
      expect(amounts).toEqual([...amounts].sort((one, other) => one - other));
      expect(new Set(amounts).size).toBe(3);
      if (/^[\u202f\u00a0 ]?%/u.test(after)) expect(Math.max(...amounts)).toBeLessThanOrEqual(100);
      expect(`${before}${after}`.match(/\d+(?:[.,\u202f]\d+)*/gu) ?? []).not.toContain(figure);
    }
  });
});

test('a year or an age is no figure to guess', () => {
  expect(
    guessOf('En 2022, les élèves de 15 ans ont eu plus de mal en maths qu’en 2018.', 0, 'fr'),
  ).toBeNull();
});

test('one in so many is a figure, nine in ten is not', () => {
  expect(guessOf('Plus d’une personne sur quatre a 60 ans ou plus.', 0, 'fr')).toMatchObject({
    figure: 'quatre',
    options: ['quatre', 'sept', 'dix'],
  });
  expect(guessOf('Presque neuf bébés sur dix ont reçu un vaccin.', 0, 'fr')).toBeNull();
});

test('neighbours are as exact as the figure', () => {
  expect(guessOf('Il faut 17\u202f000 lits.', 0, 'fr')?.options).toEqual([
    '8\u202f500',
    '17\u202f000',
    '34\u202f000',
  ]);
  expect(guessOf('About 25.2% of it.', 0, 'en')?.options).toEqual(['12.6', '25.2', '50.4']);
});
