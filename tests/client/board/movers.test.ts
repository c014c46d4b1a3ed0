// Does what moves follow the state, and has each its sprite?
import { describe, expect, test } from 'vitest';
import { moversOf, spritesOf } from '../../../src/client/board/movers.ts';
import { CLOUD, CONTRAST, DUSK, FULL, PLAIN } from './plain-town.ts';

const count = (gait: string, picture = PLAIN) => moversOf(picture).filter((one) => one.gait === gait).length;
const gauged = (gauge: number) => ({ ...PLAIN, gauges: { health: gauge, energy: gauge, education: gauge } });

describe('movers', () => {
  test.each([PLAIN, FULL, gauged(0), gauged(100)])(
    'have a name of their own, a sprite and a finite way',
    (picture) => {
      const movers = moversOf(picture);
      const sprites = spritesOf(DUSK);
      expect(new Set(movers.map(({ id }) => id)).size).toBe(movers.length);
      for (const { sprite, at, path, seconds, wait, size } of movers) {
        expect(sprites[sprite]).toBeDefined();
        for (const number of [at.x, at.y, seconds, wait, size, ...path.flatMap(({ x, y }) => [x, y])]) {
          expect(Number.isFinite(number)).toBe(true);
        }
        expect(seconds).toBeGreaterThan(0);
      }
    },
  );

  test('more people stroll and more blades turn where life is good', () => {
    expect(count('walk', gauged(10))).toBe(0);
    expect(count('walk', gauged(90))).toBeGreaterThan(count('walk', gauged(40)));
    expect(count('turn', gauged(10))).toBe(0);
    expect(count('turn', gauged(95))).toBe(3);
  });

  test('blades behind low clouds do not turn over them', () => {
    const four = Array.from({ length: 4 }, (_, n) => ({
      ...CLOUD,
      theme: 'energy' as const,
      trend: `E${n}`,
    }));
    expect(count('turn', { ...gauged(95), weather: four })).toBe(0);
  });

  test('leaves fall where a sky cleared, sparks burst at the festival', () => {
    expect(count('fall')).toBe(0);
    expect(count('fall', { ...PLAIN, leaves: { ...PLAIN.leaves, health: 1 } })).toBeGreaterThan(5);
    expect(count('burst')).toBe(0);
    expect(count('burst', FULL)).toBeGreaterThan(3);
  });

  test('few enough to move on a slow computer', () => {
    expect(moversOf(FULL).length).toBeLessThan(100);
  });
});

test.each([DUSK, CONTRAST])('sprites are whole pictures: $palette', (look) => {
  for (const { svg, width, height, origin } of Object.values(spritesOf(look))) {
    expect(svg).toMatch(/^<svg [^>]+>.*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(origin.x).toBeGreaterThanOrEqual(0);
    expect(origin.y).toBeLessThanOrEqual(1);
  }
});
