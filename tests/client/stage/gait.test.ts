// Do moving things keep to their way, and stand where they should when nothing moves?
import { expect, test } from 'vitest';
import { type Gait, type Mover, ONCES, ROUNDS } from '../../../src/client/board/mover.ts';
import { chosen } from '../../../src/client/board/stage/chosen.ts';
import { endOf, poseOf, restOf } from '../../../src/client/board/stage/gait.ts';

const mover = (gait: Gait, path: Mover['path'] = [{ x: 100, y: 0 }]): Mover => ({
  id: gait,
  sprite: 'walker',
  gait,
  at: { x: 0, y: 0 },
  path,
  seconds: 10,
  wait: 2,
  size: 1,
});

test('a walker goes to the end of its way and back, looking where it goes', () => {
  const walker = mover('walk');
  expect(poseOf(walker, 2)).toMatchObject({ x: 0, back: false });
  expect(poseOf(walker, 7)).toMatchObject({ x: 50, back: false });
  expect(poseOf(walker, 17).x).toBe(50);
  expect(poseOf(walker, 17).back).toBe(true);
  expect(poseOf(walker, 7 + 20).x).toBeCloseTo(50);
});

test('the pace is even over a way with corners', () => {
  const bent = [
    { x: 100, y: 0 },
    { x: 100, y: 300 },
  ];
  expect(poseOf(mover('fly', bent), 2 + 5)).toMatchObject({ x: 100, y: 100 });
});

test('leaves come down once, spinning, and are gone', () => {
  const leaf = mover('fall');
  expect(poseOf(leaf, 1).alpha).toBe(0);
  expect(poseOf(leaf, 7).alpha).toBe(1);
  expect(poseOf(leaf, 13).alpha).toBe(0);
  expect([endOf(leaf), endOf(mover('walk'))]).toEqual([12, Number.POSITIVE_INFINITY]);
});

test.each([...ROUNDS, ...ONCES])(
  '%s stays finite and within its light at every moment, with a way and without',
  (gait) => {
    for (const path of [[], [{ x: 0, y: 0 }], [{ x: 40, y: 20 }]]) {
      for (let seconds = 0; seconds < 40; seconds += 0.37) {
        const pose = poseOf(mover(gait, path), seconds);
        expect([pose.x, pose.y, pose.turn, pose.size].every(Number.isFinite)).toBe(true);
        expect(pose.alpha).toBeGreaterThanOrEqual(0);
        expect(pose.alpha).toBeLessThanOrEqual(1);
      }
    }
  },
);

test.each(['come', 'float', 'light'] as const)('%s happens once, and what has come stays', (gait) => {
  const one = mover(gait);
  expect(poseOf(one, 1).alpha).toBe(0);
  expect(poseOf(one, 12)).toMatchObject({ alpha: 1, size: 1 });
  expect(poseOf(one, 500)).toEqual(poseOf(one, 12));
  expect(endOf(one)).toBe(12);
});

test('at rest everything stands in its place and is seen', () => {
  expect(restOf(mover('burst'))).toEqual({ x: 0, y: 0, turn: 0, size: 1, alpha: 1, back: false });
});

test('a crowd that is too large is thinned evenly, the same way every time', () => {
  const crowd = Array.from({ length: 10 }, (_, n) => ({ ...mover('walk'), id: String(n) }));
  expect(chosen(crowd, 20)).toBe(crowd);
  expect(chosen(crowd, 4).map(({ id }) => id)).toEqual(['0', '2', '5', '7']);
});
