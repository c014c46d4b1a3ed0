// Do people who go on, with the next game or on another device, keep what is theirs?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDeed } from '../../src/core/rooms/apply-deed.ts';
import { firstGate } from '../../src/core/rooms/gate.ts';
import { openRoom } from '../../src/core/rooms/open-room.ts';
import { AT, history, moment, OPENING, person, roomAfter } from '../support/any-deeds.ts';

describe('after any deeds', () => {
  test('the next game deals anew, from the lobby, and the wall shows a table there is', () => {
    fc.assert(
      fc.property(history, moment, (deeds, at) => {
        const room = roomAfter(deeds);
        const again = applyDeed(room, { by: 'host', deed: { type: 'again' } }, at);
        expect(again.ok).toBe(room.phase === 'debrief');
        if (room.shown.table !== null) expect(room.tables[room.shown.table]).toBeDefined();
        if (!again.ok) return;
        const { phase, game, gate, tables, people } = again.room;
        expect({ phase, game }).toEqual({ phase: 'lobby', game: room.game + 1 });
        expect(gate).toEqual(firstGate(room.plan));
        expect(tables).toEqual(openRoom(OPENING, at).tables);
        expect(people).toEqual(room.people);
      }),
    );
  });

  test('a device that goes on as somebody else has that name, place and right, and is one person less', () => {
    fc.assert(
      fc.property(history, person, person, (deeds, lost, to) => {
        const room = roomAfter(deeds);
        const [before, newcomer] = [lost, to].map((id) => room.people.find((one) => one.id === id));
        const given = applyDeed(room, { by: 'host', deed: { type: 'passOn', person: lost, to } }, AT);
        if (!before || !newcomer || lost === to) {
          expect(given.ok).toBe(false);
          return;
        }
        if (!given.ok) throw new Error(given.why.key);
        expect(given.room.people.find(({ id }) => id === lost)).toMatchObject({
          token: newcomer.token,
          name: before.name,
          table: before.table,
          seat: before.seat,
        });
        expect(given.room.people.map(({ id }) => id)).toEqual(
          room.people.map(({ id }) => id).filter((id) => id !== to),
        );
      }),
    );
  });
});
