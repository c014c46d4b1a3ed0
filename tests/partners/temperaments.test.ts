// Do partners play whole games, by the rules and with reasons, and does each keep to its temperament?
import { expect, test } from 'vitest';
import { france } from '../../src/core/content/france.ts';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { type Log, rulesOf, SESSIONS, type SessionId, type Setup } from '../../src/core/engine/index.ts';
import { partners } from '../../src/core/partners/index.ts';
import { openTable } from '../../src/core/table/table.ts';

const PLAYERS = {
  association: 'builder',
  company: 'freeRider',
  authority: 'pragmatic',
  research: 'cautious',
} as const;

function gameOf(seed: number, session: SessionId): Log {
  const setup: Setup = {
    seed,
    session,
    seats: ACTORS.map((actor) => ({ actor, player: PLAYERS[actor] })),
    age: 'adults',
    information: 'apart',
    opening: 'drawn',
    easier: false,
  };
  const table = openTable({ rules: rulesOf(france), minds: partners(france) }, setup);
  expect(table.state().step).toBe('over');
  return table.log();
}

test('four partners end a game of every session, and say why at every step', () => {
  for (const session of SESSIONS) {
    const { commands } = gameOf(3, session);
    expect(commands.every(({ why }) => why?.key.startsWith('partner.'))).toBe(true);
  }
});

test('the same seed gives the same game', () => {
  expect(gameOf(11, 'workshop')).toEqual(gameOf(11, 'workshop'));
});

test('the builder pays for the house first, the free rider never', () => {
  const { commands } = gameOf(5, 'standard');
  const pledges = commands.filter(({ command }) => command.type === 'pledge');
  expect(pledges[0]?.seat).toBe('association');
  expect(pledges.some(({ seat }) => seat === 'company')).toBe(false);
});

test('the cautious never goes it alone', () => {
  for (const seed of [1, 2, 3]) {
    const { commands } = gameOf(seed, 'standard');
    expect(commands.some(({ seat, command }) => seat === 'research' && command.type === 'goAlone')).toBe(
      false,
    );
  }
});
