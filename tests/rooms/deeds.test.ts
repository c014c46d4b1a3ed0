// Whatever is done with a room, in whatever order: does it stay a room that everybody can play in?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { applyDeed } from '../../src/core/rooms/apply-deed.ts';
import type { Done, HostDeed, Moment, PersonDeed } from '../../src/core/rooms/deed.ts';
import { type Opening, openRoom } from '../../src/core/rooms/open-room.ts';
import { askIn, HOST_DEEDS } from '../../src/core/rooms/parse-ask.ts';
import { holdersOf, LONGEST_NAME, MOST_AT_TABLE, type Room } from '../../src/core/rooms/room.ts';
import { PLAN } from '../support/device-line.ts';

const OPENING: Opening = {
  id: 'r',
  code: '123456',
  plan: { ...PLAN, tables: 3, naming: 'free', pace: 'together' },
  host: { token: 'h', recovery: 'x' },
};
const AT: Moment = { now: 1_000, drawn: 7 };

const person = fc.integer({ min: 0, max: 30 }).map((n) => `p${n}`);
const table = fc.integer({ min: 0, max: 4 });
const seat = fc.constantFrom(...ACTORS);
const place = fc.option(seat, { nil: null });
const on = fc.boolean();
const minutes = fc.integer({ min: 1, max: 240 });

const hostDeed: fc.Arbitrary<HostDeed> = fc.oneof(
  fc.record({ type: fc.constantFrom('begin', 'openYear', 'debrief') }),
  fc.record({ type: fc.constantFrom('pause', 'lock'), on }),
  fc.record({ type: fc.constant('naming'), naming: fc.constantFrom('given', 'free') }),
  fc.record({ type: fc.constant('budget'), minutes: fc.option(minutes, { nil: null }) }),
  fc.record({ type: fc.constant('extend'), minutes }),
  fc.record({ type: fc.constant('rename'), person }),
  fc.record({ type: fc.constant('approve'), person, yes: fc.boolean() }),
  fc.record({ type: fc.constant('remove'), person, ban: fc.boolean() }),
  fc.record({ type: fc.constant('place'), person, table, seat: place }),
  fc.record({ type: fc.constant('lend'), table, seat, on }),
) as fc.Arbitrary<HostDeed>;

const personDeed: fc.Arbitrary<PersonDeed> = fc.oneof(
  fc.record({ type: fc.constant('sit'), table, seat: place }),
  fc.record({ type: fc.constantFrom('reroll', 'leave') }),
  fc.record({
    type: fc.constant('wish'),
    text: fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('Ada', ' Ada ')),
  }),
  fc.record({ type: fc.constant('handOver'), to: person }),
) as fc.Arbitrary<PersonDeed>;

const joining = person.map(
  (id): Done => ({ by: 'room', deed: { type: 'join', id, token: `t${id}`, wish: null } }),
);

const done: fc.Arbitrary<Done> = fc.oneof(
  { weight: 3, arbitrary: joining },
  { weight: 3, arbitrary: hostDeed.map((deed): Done => ({ by: 'host', deed })) },
  {
    weight: 4,
    arbitrary: fc.tuple(person, personDeed).map(([id, deed]): Done => ({ by: { person: id }, deed })),
  },
  { weight: 1, arbitrary: fc.constant<Done>({ by: 'room', deed: { type: 'screen', token: 's' } }) },
);

const moment = fc.record({
  now: fc.integer({ min: 0, max: 2 ** 40 }),
  drawn: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});
const history = fc.array(fc.tuple(done, moment), { maxLength: 80 });

/** Ids are drawn by the server: nobody joins twice under the same. */
function isDrawn(room: Room, { deed }: Done): boolean {
  return deed.type !== 'join' || room.people.every(({ id }) => id !== deed.id);
}

function roomAfter(deeds: readonly (readonly [Done, Moment])[]): Room {
  return deeds.reduce<Room>(
    (room, [one, at]) => {
      if (!isDrawn(room, one)) return room;
      const applied = applyDeed(room, one, at);
      if (!applied.ok) expect(applied.why.key).toMatch(/^rooms:why\./);
      return applied.ok ? applied.room : room;
    },
    openRoom(OPENING, AT),
  );
}

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
