// Do the pieces of the kit keep their word: colours mix, chance repeats, houses stand?
import { expect, test } from 'vitest';
import { chance } from '../../../src/client/board/kit/chance.ts';
import { brightness, mix, under, washed } from '../../../src/client/board/kit/colour.ts';
import { num } from '../../../src/client/board/kit/ink.ts';
import { ring, spot } from '../../../src/client/board/kit/solid.ts';
import { lightAt } from '../../../src/client/board/lights.ts';
import { sceneOf } from '../../../src/client/board/palette.ts';
import { PAPER } from '../../../src/client/board/papers.ts';
import { DUSK } from './plain-town.ts';

test('colours mix and take the light that falls on them', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(under('#ffffff', '#8078b4')).toBe('#8078b4');
  expect(brightness('#ffffff')).toBeCloseTo(1);
});

test('a washed colour is nearly grey', () => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(washed('#cf4a36').slice(at, at + 2), 16));
  expect(Math.max(r ?? 0, g ?? 0, b ?? 0) - Math.min(r ?? 0, g ?? 0, b ?? 0)).toBeLessThan(28);
});

test('chance of the same name repeats, of another does not', () => {
  const three = (name: string) => [1, 2, 3].map(chance(name));
  expect(three('oak')).toEqual(three('oak'));
  expect(three('oak')).not.toEqual(three('elm'));
  for (const one of three('ash')) expect(one).toBeGreaterThanOrEqual(0);
});

test('a house turned left is the mirror of one turned right', () => {
  const [lx, ly] = spot('left', [30, 20, 10]);
  const [rx, ry] = spot('right', [30, 20, 10]);
  expect([lx, ly]).toEqual([-rx, ry]);
  expect(
    ring('left', [
      [0, 0, 0],
      [1, 0, 0],
    ]),
  ).toMatch(/^M0 0L.*z$/);
});

test('a number is written short', () => {
  expect(num(1.26)).toBe('1.3');
  expect(num(2)).toBe('2');
});

test('the light of every year is its own, and lamps are brightest by night', () => {
  const skies = [0, 0.25, 0.5, 0.75, 1].map((moment) => lightAt(moment, DUSK));
  expect(new Set(skies.map(({ sky }) => sky.join())).size).toBe(5);
  expect(lightAt(1, DUSK).lamps).toBe(1);
});

test('colour comes back with life', () => {
  const [low, high] = [10, 90].map((gauge) => sceneOf(0.25, DUSK, gauge).tone(PAPER.roofRed));
  expect(low).not.toBe(high);
});
