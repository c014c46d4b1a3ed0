// Does a wrong argument get a sentence that helps?
import { expect, test } from 'vitest';
import { readOptions } from '../../src/sim/arguments.ts';

const TAKEN = ['policy', 'games', 'seed', 'session', 'json'] as const;

test('options are read, and what is not given keeps its default', () => {
  const options = readOptions(['--policy', 'alone', '--games', '12', '--json'], TAKEN);
  expect(options).toMatchObject({ policy: 'alone', games: 12, seed: 1, session: 'standard', json: true });
});

test('a number that is none, a session nobody knows and an option that is not taken are named', () => {
  expect(() => readOptions(['--games', 'many'], TAKEN)).toThrow('--games takes a whole number');
  expect(() => readOptions(['--games', '0'], TAKEN)).toThrow('from 1');
  expect(() => readOptions(['--session', 'picnic'], TAKEN)).toThrow('discovery, lesson, workshop, standard');
  expect(() => readOptions(['--list'], TAKEN)).toThrow('not known');
  expect(() => readOptions(['--seed'], TAKEN)).toThrow('needs a value');
});
