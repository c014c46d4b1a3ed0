// Does the table keep its word? It takes only what is legal, shows each seat its own view, and its log is the game.
import { describe, expect, test } from 'vitest';
import { type Command, Dice, replay, upTo, yearStart } from '../../src/core/engine/index.ts';
import { openTable, reopenTable, type Table } from '../../src/core/table/table.ts';
import { rules } from '../support/game.ts';
import { plainMind, plainSeating, soloSetup } from '../support/minds.ts';

/** Plays the person's seat until the game is over, or until `stop` says so. */
function play(table: Table, stop: (table: Table) => boolean = () => false): void {
  const dice = new Dice(3);
  for (let i = 0; i < 2000 && table.state().step !== 'over' && !stop(table); i++) {
    const { view, legal } = table.update('association', 0);
    const mine = legal.filter((command) => command.type !== 'setDifficulty');
    table.submit('association', plainMind(view, mine, dice).command);
  }
}

describe('a table', () => {
  test('plays a whole game with one person and three partners', () => {
    const table = openTable(plainSeating, soloSetup());
    play(table);
    expect(table.state().step).toBe('over');
  });

  test('refuses what is not legal, says why, and changes nothing', () => {
    const table = openTable(plainSeating, soloSetup());
    const before = table.state();
    const refused = table.submit('association', { type: 'star', trend: 'TH10', need: 0 });
    expect(refused).toEqual({ ok: false, why: { key: 'refusal.step', params: {} } });
    expect(table.state()).toBe(before);
  });

  test.each([
    ['a command nobody knows', 'association', { type: 'win' }],
    ['nothing at all', 'association', null],
    ['a list', 'association', []],
    ['a seat nobody has', 'mayor', { type: 'ready' }],
    ['a seat from the language', '__proto__', { type: 'ready' }],
    ['a type from the language', 'association', { type: 'toString' }],
  ])('refuses %s', (_what, seat, command) => {
    const table = openTable(plainSeating, soloSetup());
    const refused = table.submit(seat as 'association', command as unknown as Command);
    expect(refused).toMatchObject({ ok: false });
    expect(table.version()).toBe(table.log().commands.length);
  });

  test('partners wait for the person to be ready, and turn their plans with theirs', () => {
    const table = openTable(plainSeating, soloSetup());
    play(table, (t) => t.state().step === 'act');
    const { seats } = table.state();
    expect([seats.company.ready, seats.authority.ready, seats.research.ready]).toEqual([false, false, false]);
    expect(seats.company.plan.length).toBeGreaterThan(0);
    table.submit('association', { type: 'ready' });
    expect(['star', 'reflect', 'act']).toContain(table.state().step);
  });

  test('tells its listeners once for every command that counts', () => {
    const table = openTable(plainSeating, soloSetup());
    let told = 0;
    const stop = table.subscribe(() => told++);
    table.submit('association', { type: 'ready' });
    const first = table.update('association', 0).legal[0];
    if (first) table.submit('association', first);
    stop();
    expect(told).toBe(1);
  });

  test('gives a seat only the events it may hear, after the version it has', () => {
    const table = openTable(plainSeating, soloSetup());
    play(table, (t) => t.state().step === 'reflect');
    const all = table.update('association', -1).entries;
    expect(all.length).toBeLessThan(table.entries().length);
    expect(all.every(({ event }) => !('only' in event) || event.only.includes('association'))).toBe(true);
    const version = table.version();
    expect(table.update('association', version).entries).toEqual([]);
    expect(table.update(null, -1).entries.some(({ event }) => 'only' in event)).toBe(false);
  });
});

describe('a log', () => {
  test('replays to the same state and the same events', () => {
    const table = openTable(plainSeating, soloSetup({ session: 'workshop' }));
    play(table);
    const log = JSON.parse(JSON.stringify(table.log()));
    const again = replay(rules, log);
    expect(again).toEqual({ ok: true, replay: { state: table.state(), entries: table.entries() } });
  });

  test('opens in the middle of a year exactly where it was', () => {
    const table = openTable(plainSeating, soloSetup());
    play(table, (t) => t.state().year === 3 && t.state().step === 'act');
    const reopened = reopenTable(plainSeating, table.log());
    expect(reopened.ok && reopened.table.state()).toEqual(table.state());
    expect(reopened.ok && reopened.table.update('association', -1)).toEqual(table.update('association', -1));
  });

  test('steps back to the beginning of a year', () => {
    const table = openTable(plainSeating, soloSetup());
    play(table);
    const at = yearStart(table.entries(), 3);
    const back = reopenTable(plainSeating, upTo(table.log(), at ?? 0));
    expect(back.ok && back.table.state()).toMatchObject({ year: 3, step: 'point' });
  });

  test('of newer or other rules says so instead of playing another game', () => {
    const log = openTable(plainSeating, soloSetup()).log();
    const why = (change: object) => {
      const opened = reopenTable(plainSeating, { ...log, ...change });
      return opened.ok ? null : opened.why.key;
    };
    expect(why({ format: 99 })).toBe('log.newer');
    expect(why({ rules: 0 })).toBe('log.older');
    expect(why({ pack: { id: 'mars', version: 1 } })).toBe('log.otherPack');
    expect(why({ commands: [{ seat: 'company', command: { type: 'continue' } }] })).toBe('log.illegal');
  });
});
