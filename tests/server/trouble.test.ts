// What happens when the journal cannot be written, or somebody else has written first? Nothing is lost or counted twice.
import { describe, expect, test } from 'vitest';
import { keep } from '../../src/server/kept.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { inPlay, openRooms } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();

const counted = (journal = memoryJournal()) => ({
  journal,
  count: keep<number>(
    {
      journal,
      stream: 'room a',
      grow: (sum, entries) => entries.reduce<number>((all, one) => all + Number(one), sum),
    },
    { thing: 0, written: 0 },
  ),
});
const add = (by: number) => (sum: number) => ({ entry: by, after: sum + by, result: sum + by });

describe('what is kept', () => {
  test('is shown only once it is written', async () => {
    const { count } = counted();
    const seen: number[] = [];
    count.listen(() => seen.push(count.now()));
    const changing = count.change(add(2));
    expect(count.now()).toBe(0);
    expect(await changing).toBe(2);
    expect(seen).toEqual([2]);
  });

  test('is made anew from what somebody else has written first', async () => {
    const journal = memoryJournal();
    const [one, other] = [counted(journal).count, counted(journal).count];
    await one.change(add(5));
    expect(await other.change(add(1))).toBe(6);
    await one.catchUp();
    expect(one.now()).toBe(6);
  });

  test('is made anew as often as others write first', async () => {
    const journal = memoryJournal();
    const { count } = counted(journal);
    let rivals = 9;
    // Each time the writing is on its way, somebody else is there already.
    const rivalled = keep<number>(
      {
        journal: {
          ...journal,
          append: async (stream, at, entry) => {
            if (rivals-- > 0) await count.change(add(1));
            return journal.append(stream, at, entry);
          },
        },
        stream: 'room a',
        grow: (sum, entries) => entries.reduce<number>((all, one) => all + Number(one), sum),
      },
      { thing: 0, written: 0 },
    );
    expect(await rivalled.change(add(100))).toBe(109);
    expect(await journal.read('room a', 0)).toHaveLength(10);
  });

  test('is not counted twice when only the answer of the disk was lost', async () => {
    const { count, journal } = counted();
    journal.failNext('after');
    expect(await count.change(add(3))).toBe(3);
    expect(await journal.read('room a', 0)).toEqual([3]);
  });

  test('stays as it was when it cannot be written, and goes on afterwards', async () => {
    const { count, journal } = counted();
    journal.failNext('before', 10);
    await expect(count.change(add(3))).rejects.toThrow();
    expect(count.now()).toBe(0);
    journal.failNext('before', 0);
    for (let n = 0; n < 6; n++) await count.change(add(1)).catch(() => undefined);
    expect(await journal.read('room a', 0)).toHaveLength(count.now());
  });
});

describe('a room whose disk is full', () => {
  test('refuses with a reason, and plays on when there is space', async () => {
    const served = await room();
    const [one] = await inPlay(served, 1);
    if (!one) throw new Error('nobody came');
    const command = legalAt(one.line, 0, 'point');
    const before = one.line.table(0);
    served.journal.failNext('before', 4);
    expect(await says(one.line, command)).toBe('rooms:why.notKept');
    expect(one.line.table(0)).toEqual(before);
    expect(await says(one.line, command)).toBeTypeOf('number');
    served.journal.failNext('before', 4);
    expect(await does(served.host, { type: 'lock', on: true })).toBe('rooms:why.notKept');
    expect(served.host.room().locked).toBe(false);
  });

  test('counts no command that was not written, and each that was once', async () => {
    const served = await room({ tables: 1 });
    const [one, other] = await inPlay(served, 2);
    if (!one || !other) throw new Error('nobody came');
    const [command, theirs] = [legalAt(one.line, 0, 'point'), legalAt(other.line, 0, 'point')];
    served.journal.failNext('before', 4);
    expect(await says(one.line, command, 9_000_001)).toBe('rooms:why.notKept');
    const before = one.line.table(0).version;
    const first = await says(one.line, command, 9_000_001);
    expect(first).toBeGreaterThan(before);
    served.journal.failNext('before', 4);
    expect(await says(other.line, theirs, 9_000_002)).toBe('rooms:why.notKept');
    // The first is known to be written by now; the second is not.
    expect(await says(one.line, command, 9_000_001)).toBe(first);
    const second = await says(other.line, theirs, 9_000_002);
    expect(second).toBeGreaterThan(Number(first));
    for (const [{ line }, n] of [
      [one, 9_000_001],
      [other, 9_000_002],
    ] as const)
      expect(await says(line, command, n)).toBe(second);
    expect(served.journal.text().match(/"n\\":9000001/g)).toHaveLength(1);
    expect(served.journal.text().match(/"n\\":9000002/g)).toHaveLength(1);
  });
});
