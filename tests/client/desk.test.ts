// Does the facilitator's clock count what it should? Pauses do not count, budgets never act, notes are kept.
import { expect, test } from 'vitest';
import {
  enterMoment,
  extend,
  leftOf,
  minutesIn,
  newDesk,
  ranOf,
  skipRest,
  turnClock,
} from '../../src/client/app/desk.ts';

const minute = 60_000;
const nine = Date.UTC(2026, 0, 12, 9);
const desk = newDesk({ planned: 50, span: 'usual', pretended: false }, nine);

test('a pause does not count', () => {
  const paused = turnClock(desk, nine + 5 * minute);
  expect(ranOf(paused, nine + 9 * minute)).toBe(5 * minute);
  const going = turnClock(paused, nine + 9 * minute);
  expect(ranOf(going, nine + 10 * minute)).toBe(6 * minute);
});

test('a moment begins with its own budget, and goes on when it is entered again', () => {
  const acting = enterMoment(desk, '1 act', nine + 4 * minute);
  expect(minutesIn(acting, nine + 6 * minute)).toBe(2);
  expect(leftOf(acting, 3, nine + 6 * minute)).toBe(1);
  expect(enterMoment(acting, '1 act', nine + 7 * minute)).toBe(acting);
});

test('a budget is exceeded, extended or given up; nothing else happens', () => {
  const acting = enterMoment(desk, '1 act', nine);
  expect(leftOf(acting, 3, nine + 5 * minute)).toBe(-2);
  expect(leftOf(extend(acting, 2), 3, nine + 4 * minute)).toBe(1);
  expect(leftOf(skipRest(acting, 3, nine + minute), 3, nine + minute)).toBe(0);
  expect(skipRest(acting, 3, nine + 4 * minute)).toBe(acting);
});

test('personal time is ten times as long, or none', () => {
  expect(leftOf({ ...desk, span: 'long' }, 3, nine + minute)).toBe(29);
  expect(leftOf({ ...desk, span: 'none' }, 3, nine + minute)).toBeNull();
});
