// Does the rank correlation say what rises together?
import { expect, test } from 'vitest';
import { rankCorrelation } from '../../src/sim/rank.ts';

test('what rises together has one, what falls has minus one', () => {
  expect(rankCorrelation([1, 2, 3, 9], [10, 11, 50, 51])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
});

test('ties share a rank, and what never changes has none', () => {
  expect(rankCorrelation([1, 1, 2, 2], [5, 5, 6, 6])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3], [4, 4, 4])).toBe(0);
});
