// Is every file that is not a game of ours turned away, with the place and the reason?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLog } from '../../src/core/table/parse-log.ts';
import { openTable } from '../../src/core/table/table.ts';
import { plainSeating, soloSetup } from '../support/minds.ts';

const log = openTable(plainSeating, soloSetup()).log();
const why = (data: unknown) => {
  const parsed = parseLog(data);
  return parsed.ok ? null : parsed.why;
};

describe('a log from outside', () => {
  test('of ours is read whole', () => {
    expect(parseLog(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, log });
  });

  test.each([null, 3, 'log', [], {}, { format: '1', rules: 1 }])('%o is foreign', (data) => {
    expect(why(data)?.key).toBe('log.foreign');
  });

  test('that is newer says so before anything else', () => {
    expect(why({ format: 2, rules: 1, shape: 'unknown' })?.key).toBe('log.newer');
  });

  test('that is damaged names the place', () => {
    const setup = { ...log.setup, seed: -1 };
    expect(why({ ...log, setup })).toEqual({ key: 'log.damaged', params: { at: 'setup.seed' } });
    const seats = log.setup.seats.map((seat, i) => (i === 2 ? { ...seat, actor: 'mayor' } : seat));
    expect(why({ ...log, setup: { ...log.setup, seats } })).toEqual({
      key: 'log.damaged',
      params: { at: 'setup.seats.2.actor' },
    });
    expect(why({ ...log, commands: [{ seat: 'company', command: 'ready' }] })?.params.at).toContain(
      'commands.0',
    );
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => parseLog(data).ok === false),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(log)), fc.jsonValue(), (key, value) => {
        parseLog({ ...log, [key]: value });
      }),
      { numRuns: 300 },
    );
  });
});
