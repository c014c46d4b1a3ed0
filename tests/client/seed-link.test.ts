// Does a link open the same game everywhere, and a damaged one nothing else?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo, setupFor, type Wish, wishIn } from '../../src/client/app/seed-link.ts';
import { ACTORS, AGES } from '../../src/core/content/vocabulary.ts';
import { SESSIONS } from '../../src/core/engine/index.ts';

const wishes: fc.Arbitrary<Wish> = fc.record({
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  session: fc.constantFrom(...SESSIONS),
  role: fc.constantFrom(...ACTORS),
  age: fc.constantFrom(...AGES),
  easier: fc.boolean(),
});

test('a link says the whole wish', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      expect(wishIn(new URL(linkTo('https://example.org/play/', wish)).search)).toEqual(wish);
    }),
  );
});

test('seed and session are enough', () => {
  expect(wishIn('?seed=7&session=lesson')).toEqual({
    seed: 7,
    session: 'lesson',
    role: 'association',
    age: 'adults',
    easier: false,
  });
});

test('a query about something else is no wish', () => {
  expect(wishIn('')).toBe(null);
  expect(wishIn('?utm=1')).toBe(null);
});

test.each([
  '?seed=7',
  '?session=lesson',
  '?seed=-1&session=lesson',
  '?seed=4294967296&session=lesson',
  '?seed=7&session=nothing',
  '?seed=7&session=lesson&role=king',
  '?seed=1e3&session=lesson',
])('%s is broken, and says so', (query) => {
  expect(wishIn(query)).toBe('broken');
});

test('the person has the wished seat, three different partners the others', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const { seats } = setupFor(wish, 'drawn');
      expect(seats.filter((seat) => seat.player === 'person').map((seat) => seat.actor)).toEqual([wish.role]);
      expect(new Set(seats.map((seat) => seat.player)).size).toBe(ACTORS.length);
    }),
  );
});
