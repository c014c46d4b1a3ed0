// Does each year of a piece have one sentence that says what is heard, and nothing that is not?
import { describe, expect, test } from 'vitest';
import { startWords, words } from '../../../src/client/app/words.ts';
import { captionOf } from '../../../src/client/overlay/debrief/captions.ts';
import { type Passage, passagesOf } from '../../../src/core/debrief/compose/index.ts';
import { by, counted, pieces } from '../../debrief/composed.ts';

async function speak(language: 'fr' | 'en'): Promise<void> {
  await startWords(language);
  const coda = await import(`../../../locales/${language}/coda.json`);
  words.addResourceBundle(language, 'coda', coda.default);
}

const quiet: Passage = {
  year: 3,
  from: 0,
  to: 12.5,
  together: 3,
  apart: false,
  bass: false,
  beat: false,
  accords: 1,
  skies: 0,
  overlaps: 0,
  residents: false,
  clouds: false,
};

test('a passage is one sentence, in French and in English', async () => {
  await speak('fr');
  expect(captionOf(quiet, 'standard')).toBe('2028\u202f: trois instruments ensemble et un accord.');
  await speak('en');
  expect(captionOf(quiet, 'standard')).toBe('2028: three instruments together and one chord.');
  expect(captionOf({ ...quiet, year: null, together: 1, apart: true, accords: 0 }, 'standard')).toBe(
    'The ending: one instrument at a time and each in its own key.',
  );
});

describe('the passages of a piece', () => {
  test('follow each other without a gap, a year each and the ending', () => {
    for (const { heard, piece } of pieces) {
      const passages = passagesOf(piece, heard.entries);
      expect(passages.map(({ from }) => from)).toEqual([0, ...passages.slice(0, -1).map(({ to }) => to)]);
      expect(passages.at(-1)).toMatchObject({ year: null, to: piece.seconds });
    }
  });

  test('count the accords and clear skies of the game', () => {
    for (const { heard, piece } of pieces) {
      const passages = passagesOf(piece, heard.entries);
      const sum = (of: 'accords' | 'skies') => passages.reduce((total, passage) => total + passage[of], 0);
      expect(sum('accords')).toBe(counted(heard, 'accordSounded').length);
      expect(sum('skies')).toBeLessThanOrEqual(counted(heard, 'skyCleared').length);
    }
  });

  test('tell a concert from playing alone', () => {
    const of = (policy: 'concert' | 'alone') => {
      const { heard, piece } = by(policy);
      return passagesOf(piece, heard.entries).filter(({ year }) => year !== null);
    };
    expect(of('concert').every(({ together, apart }) => together >= 3 && !apart)).toBe(true);
    expect(of('alone').every(({ together, apart }) => together <= 2 && apart)).toBe(true);
  });
});
