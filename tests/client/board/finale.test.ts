// Is each end played from what is seen at the end alone, shortly, and each like no other?
import { describe, expect, test } from 'vitest';
import { finaleOf } from '../../../src/client/board/finale/finale.ts';
import type { Told } from '../../../src/client/board/finale/model.ts';
import { finaleSpritesOf } from '../../../src/client/board/finale/sprites.ts';
import { poseOf } from '../../../src/client/board/stage/gait.ts';
import { CONDITIONS } from '../../../src/core/content/vocabulary.ts';
import { ENDINGS, type Ending } from '../../../src/core/engine/index.ts';
import { DUSK, FULL, PLAIN } from './plain-town.ts';

function told(ending: Ending, score: number | null = 14): Told {
  const line = { notes: 0, possible: 20, score };
  const lines = Object.fromEntries(CONDITIONS.map((condition) => [condition, line])) as Told['lines'];
  return { ending, lines };
}

const LONGEST = 5;
const play = (ending: Ending, score?: number | null) => finaleOf(FULL, told(ending, score));

/** Where everything has come to rest. */
const shownAtRest = (ending: Ending) => {
  const { movers, seconds } = play(ending);
  return movers.map((mover) => poseOf(mover, seconds)).filter(({ alpha }) => alpha > 0.5);
};

describe.each(ENDINGS)('the end of %s', (ending) => {
  test('is short, and everything in it has a name, a sprite and a way within the town', () => {
    for (const score of [null, 0, 14, 20]) {
      const { movers, seconds } = finaleOf(PLAIN, told(ending, score));
      expect(seconds).toBeLessThanOrEqual(LONGEST);
      expect(new Set(movers.map(({ id }) => id)).size).toBe(movers.length);
      const sprites = finaleSpritesOf(DUSK);
      for (const { sprite, at, path } of movers) {
        expect(sprites[sprite].svg).not.toMatch(/NaN|undefined/);
        for (const { x, y } of [at, ...path]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(1600);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(680);
        }
      }
    }
  });

  test('comes to rest, the same each time, with people and light in it', () => {
    const { movers, pools, seconds } = play(ending);
    for (const mover of movers) expect(poseOf(mover, seconds)).toEqual(poseOf(mover, seconds + 30));
    expect(play(ending)).toEqual(play(ending));
    expect(movers.some(({ gait }) => gait === 'come')).toBe(true);
    expect(pools.some(({ to }) => to === 1)).toBe(true);
  });
});

test('it grows brighter, fuller and more peopled from one ending to the next', () => {
  const darks = ENDINGS.map((ending) => play(ending).dark);
  expect(darks).toEqual([...darks].sort((a, b) => b - a));
  const people = ENDINGS.map((ending) => play(ending).movers.filter(({ gait }) => gait === 'come').length);
  expect(people).toEqual([...people].sort((a, b) => a - b));
  const seen = ENDINGS.map((ending) => shownAtRest(ending).length);
  expect(new Set(seen).size).toBe(ENDINGS.length);
});

test('in the hardest one lamp after lamp goes out, one stays, and two people come to it', () => {
  const { pools, movers } = play('cacophony');
  expect(pools.filter(({ to }) => to > 0)).toHaveLength(1);
  expect(pools.filter(({ from, to }) => from === 1 && to === 0)).toHaveLength(7);
  expect(movers.filter(({ gait }) => gait === 'come')).toHaveLength(2);
  expect(movers.filter(({ sprite }) => sprite === 'lantern')).toHaveLength(1);
});

test('a duet is sung by those who are joined for good, on the two strongest lines', () => {
  const strings = [
    { from: 'association', to: 'research', stays: false },
    { from: 'company', to: 'authority', stays: true },
  ] as const;
  const { movers, lines } = finaleOf({ ...PLAIN, strings }, told('duet'));
  const notes = movers.filter(({ sprite }) => sprite.startsWith('note-')).map(({ sprite }) => sprite);
  expect(new Set(notes)).toEqual(new Set(['note-company', 'note-authority']));
  expect(lines).toHaveLength(2);
});

test('an ensemble shows which line is still pale; a concert has none', () => {
  const outcome = told('ensemble', 18);
  const weak = { ...outcome, lines: { ...outcome.lines, measurement: { notes: 0, possible: 20, score: 6 } } };
  const { lines } = finaleOf(FULL, weak);
  expect(lines.filter(({ look }) => look === 'dashed').map(({ rung }) => CONDITIONS[rung])).toEqual([
    'measurement',
  ]);
  expect(play('concert').lines.every(({ look }) => look === 'whole')).toBe(true);
});

test('a line that earned more carries more notes', () => {
  const count = (score: number) =>
    play('concert', score).movers.filter(({ id }) => id.startsWith('note-')).length;
  expect(count(20)).toBeGreaterThan(count(14));
});
