// Has every trend a place of its own over its quarter?
import { expect, test } from 'vitest';
import type { Weather } from '../../../src/client/board/picture.ts';
import { weatherPlaces, weatherRise } from '../../../src/client/board/places.ts';
import { THEMES } from '../../../src/core/content/vocabulary.ts';
import { CLOUD } from './plain-town.ts';

const many = (count: number): readonly Weather[] =>
  THEMES.flatMap((theme) =>
    Array.from({ length: count }, (_, n) => ({ ...CLOUD, theme, trend: `${theme}${n}` })),
  );

test.each([1, 2, 3, 4, 5, 6])(
  '%i over each quarter: apart, inside the sky, in the order of the trends',
  (count) => {
    const weather = many(count);
    const places = weatherPlaces(weather);
    expect(places.map(({ trend }) => trend)).toEqual(weather.map(({ trend }) => trend));
    for (const one of places) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(1600);
      expect(one.y).toBeGreaterThanOrEqual(10);
      expect(one.y + one.height).toBeLessThanOrEqual(332);
      for (const other of places) {
        if (one === other) continue;
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart, `${one.trend} ${other.trend}`).toBe(true);
      }
    }
  },
);

test('no weather, no places', () => {
  expect(weatherPlaces([])).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])('the page is told where the first of %i begins', (count) => {
  const [first] = weatherPlaces(many(count));
  expect(640 - weatherRise(count) * 1600).toBeCloseTo(first?.y ?? Number.NaN);
});
