// What happens around a table that is no move: somebody else takes a seat, a step is taken back. Does the log tell it?
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { Dice, replay } from '../../src/core/engine/index.ts';
import { parseLog } from '../../src/core/table/parse-log.ts';
import { openTable, type Table } from '../../src/core/table/table.ts';
import { rules } from '../support/game.ts';
import { plainMind, plainSeating, soloSetup } from '../support/minds.ts';

/** So many moves by whoever is a person at the table now. */
function move(table: Table, times: number, dice = new Dice(5)): void {
  for (let i = 0; i < times && table.state().step !== 'over'; i++) {
    for (const { actor, player } of table.state().setup.seats) {
      const { view, legal } = table.update(actor, -1);
      const mine = legal.filter(({ type }) => type !== 'setDifficulty');
      if (player === 'person' && mine.length > 0) table.submit(actor, plainMind(view, mine, dice).command);
    }
  }
}

function opened(): Table {
  return openTable(plainSeating, soloSetup());
}

function same(table: Table): void {
  const kept = JSON.parse(JSON.stringify(table.log()));
  const parsed = parseLog(kept);
  expect(parsed).toMatchObject({ ok: true });
  const again = parsed.ok ? replay(rules, parsed.log) : null;
  expect(again).toEqual({ ok: true, replay: { state: table.state(), entries: table.entries() } });
}

describe('a seat changes hands', () => {
  test('a partner takes it in mid-year and goes on at once; the game replays to the same', () => {
    const table = opened();
    move(table, 4);
    const before = table.version();
    table.takeSeat('association', 'cautious');
    expect(table.version()).toBeGreaterThan(before);
    expect(table.entries().some(({ event }) => event.type === 'seatTaken')).toBe(true);
    same(table);
  });

  test('a person takes a partner’s seat: nobody else plays it any more', () => {
    const table = opened();
    table.takeSeat('company', 'person');
    move(table, 12);
    const own = table.log().commands.filter(({ seat }) => seat === 'company');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ why }, i) => why === undefined || i < 2)).toBe(true);
    same(table);
  });

  test('cards, numbers and chance stay as they were', () => {
    const [left, right] = [opened(), opened()];
    right.takeSeat('research', 'person');
    expect(right.state().seats).toEqual(left.state().seats);
    expect(right.state().gauges).toEqual(left.state().gauges);
  });
});

describe('a step is taken back', () => {
  test.each([3, 8, 15, 30])('after %i moves, to the middle: the log says so and replays', (moves) => {
    const table = opened();
    move(table, moves);
    const [played, to] = [table.version(), Math.floor(table.version() / 2)];
    table.stepBack(to);
    const told = table.entries().find(({ event }) => event.type === 'steppedBack');
    expect(told?.event).toEqual({ type: 'steppedBack', commands: played - to });
    same(table);
    move(table, 6);
    same(table);
  });

  test('who sits where is no move: it stays as it is', () => {
    const table = opened();
    move(table, 3);
    table.takeSeat('research', 'person');
    move(table, 3);
    table.stepBack(0);
    const held = ACTORS.filter((actor) =>
      table.state().setup.seats.some((seat) => seat.actor === actor && seat.player === 'person'),
    );
    expect(held).toEqual(['association', 'research']);
    same(table);
  });

  test('there is no way to before the start or beyond the last move', () => {
    const table = opened();
    for (const to of [-1, 0.5, table.version() + 1]) expect(() => table.stepBack(to)).toThrow('no way back');
  });
});

test('a file with an aside that cannot be read names the place', () => {
  const table = opened();
  table.takeSeat('company', 'person');
  const log = { ...table.log(), asides: [{ type: 'seatTaken', at: 0, seat: 'mayor', player: 'person' }] };
  expect(parseLog(log)).toEqual({
    ok: false,
    why: { key: 'log.damaged', params: { at: 'asides.0.seat' } },
  });
});
