// Do the rules keep their promises whatever is played? A few random games of every session, looked at closely;
// `npm run properties` plays a thousand.
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { rulesOf } from '../../src/core/engine/index.ts';
import { brokenIn, setupFor } from '../../src/sim/property-game.ts';

const SEEDS = Array.from({ length: 8 }, (_, i) => 2030 + i);

test('random games end, replay, survive JSON, never change their input and keep every secret', () => {
  const rules = rulesOf(france);
  expect(SEEDS.flatMap((seed) => brokenIn(rules, seed))).toEqual([]);
}, 60_000);

test('the seeds cover every session', () => {
  expect(new Set(SEEDS.map((seed) => setupFor(seed).session)).size).toBe(4);
});
