// Whatever is done with a room, in whatever order: does it stay a room that everybody can play in?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { applyDeed } from '../../src/core/rooms/apply-deed.ts';
import { askIn, HOST_DEEDS } from '../../src/core/rooms/parse-ask.ts';
import { holdersOf, LONGEST_NAME, MOST_AT_TABLE } from '../../src/core/rooms/room.ts';
import { history, hostDeed, isDrawn, personDeed, roomAfter } from '../support/any-deeds.ts';

describe('after any deeds', () => {
  test('each seat that is held has one who decides, and nobody else decides', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        const room = roomAfter(deeds);
        for (const n of room.tables.keys())
          for (const actor of ACTORS) {
            const holders = holdersOf(room, { table: n, seat: actor });
            expect(holders.filter(({ decides }) => decides)).toHaveLength(holders.length > 0 ? 1 : 0);
          }
        expect(room.people.filter(({ seat: held, decides }) => held === null && decides)).toEqual([]);
      }),
    );
  });

  test('names are different, short and plain', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        const { people } = roomAfter(deeds);
        const names = people.map(({ name }) => JSON.stringify(name));
        expect(new Set(names).size).toBe(names.length);
        const texts = people.flatMap(({ name, wish }) => [
          name.kind === 'free' ? name.text : 'x',
          wish ?? 'x',
        ]);
        for (const text of texts) {
          expect([...text].length).toBeLessThanOrEqual(LONGEST_NAME);
          expect([text.trim(), text.length > 0]).toEqual([text, true]);
        }
      }),
    );
  });

  test('no table is overfull', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        const { people, tables } = roomAfter(deeds);
        for (const n of tables.keys()) {
          const seated = people.filter(({ table: at, seat: held }) => at === n && held !== null);
          expect(seated.length).toBeLessThanOrEqual(MOST_AT_TABLE);
        }
      }),
    );
  });

  test('the same deeds make the same room, and change nothing of the one before', () => {
    fc.assert(
      fc.property(history, (deeds) => {
        const room = roomAfter(deeds);
        expect(roomAfter(JSON.parse(JSON.stringify(deeds)))).toEqual(room);
        const before = JSON.stringify(room);
        for (const [one, at] of deeds) if (isDrawn(room, one)) applyDeed(room, one, at);
        expect(JSON.stringify(room)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  test('what a host or a person can do can be asked for, and the server knows whose it is', () => {
    fc.assert(
      fc.property(hostDeed, personDeed, (host, own) => {
        expect(askIn({ type: 'deed', deed: host })).not.toBeNull();
        expect(askIn({ type: 'deed', deed: own })).not.toBeNull();
        expect([HOST_DEEDS.includes(host.type), HOST_DEEDS.includes(own.type)]).toEqual([true, false]);
      }),
    );
  });

  test('anything else cannot be asked for', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(askIn(data)).toBeNull();
      }),
    );
  });
});
