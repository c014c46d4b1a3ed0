// What may anybody do with a room, in whatever order? Arbitrary deeds for properties, and the room after them.
import fc from 'fast-check';
import { expect } from 'vitest';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import { applyDeed } from '../../src/core/rooms/apply-deed.ts';
import type { Done, HostDeed, Moment, PersonDeed } from '../../src/core/rooms/deed.ts';
import { GATES } from '../../src/core/rooms/gate.ts';
import { type Opening, openRoom } from '../../src/core/rooms/open-room.ts';
import { MOMENTS, type Room } from '../../src/core/rooms/room.ts';
import { PLAN } from './device-line.ts';

export const OPENING: Opening = {
  id: 'r',
  code: '123456',
  plan: { ...PLAN, tables: 3, naming: 'free', pace: 'steps' },
  host: { token: 'h', recovery: 'x' },
};
export const AT: Moment = { now: 1_000, drawn: 7 };

export const person = fc.integer({ min: 0, max: 30 }).map((n) => `p${n}`);
const table = fc.integer({ min: 0, max: 4 });
const seat = fc.constantFrom(...ACTORS);
const place = fc.option(seat, { nil: null });
const on = fc.boolean();
const minutes = fc.integer({ min: 1, max: 240 });

const shown = fc.record({ table: fc.option(table, { nil: null }), moment: fc.constantFrom(...MOMENTS) });

const gate = fc.record({ year: fc.integer({ min: 0, max: 9 }), step: fc.constantFrom(...GATES) });

export const hostDeed: fc.Arbitrary<HostDeed> = fc.oneof(
  fc.record({ type: fc.constantFrom('begin', 'debrief', 'again') }),
  fc.record({ type: fc.constantFrom('pause', 'lock'), on }),
  fc.record({ type: fc.constant('naming'), naming: fc.constantFrom('given', 'free') }),
  fc.record({ type: fc.constant('budget'), minutes: fc.option(minutes, { nil: null }) }),
  fc.record({ type: fc.constant('extend'), minutes }),
  fc.record({ type: fc.constant('rename'), person }),
  fc.record({ type: fc.constant('approve'), person, yes: fc.boolean() }),
  fc.record({ type: fc.constant('remove'), person, ban: fc.boolean() }),
  fc.record({ type: fc.constant('place'), person, table, seat: place }),
  fc.record({ type: fc.constant('passOn'), person, to: person }),
  fc.record({ type: fc.constant('show'), shown }),
  fc.record({ type: fc.constant('openGate'), gate }),
  fc.record({ type: fc.constant('lend'), table, seat, on }),
) as fc.Arbitrary<HostDeed>;

export const personDeed: fc.Arbitrary<PersonDeed> = fc.oneof(
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

export const moment = fc.record({
  now: fc.integer({ min: 0, max: 2 ** 40 }),
  drawn: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});
export const history = fc.array(fc.tuple(done, moment), { maxLength: 80 });

/** Ids are drawn by the server: nobody joins twice under the same. */
export function isDrawn(room: Room, { deed }: Done): boolean {
  return deed.type !== 'join' || room.people.every(({ id }) => id !== deed.id);
}

export function roomAfter(deeds: readonly (readonly [Done, Moment])[]): Room {
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
