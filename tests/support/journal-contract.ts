// What does every journal promise, wherever it writes? Checks that run in a unit test and on a real Redis.
import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { Journal, StreamName } from '../../src/server/journal/journal.ts';

export interface Shelf {
  /** A journal over what was written before; one at a time. */
  readonly open: () => Promise<Journal>;
}

const TABLE: StreamName = 'table a 0 0';
const ROOM: StreamName = 'room a';

async function keepsOrder({ open }: Shelf): Promise<void> {
  const journal = await open();
  const numbers = Array.from({ length: 50 }, (_, n) => n);
  const results = await Promise.all(numbers.map((n) => journal.append(TABLE, n, { n, text: 'é\n"' })));
  await journal.append(ROOM, 0, null);
  deepEqual(new Set(results), new Set(['written']));
  deepEqual(
    await journal.read(TABLE, 0),
    numbers.map((n) => ({ n, text: 'é\n"' })),
  );
  deepEqual(await journal.read(TABLE, 48), [
    { n: 48, text: 'é\n"' },
    { n: 49, text: 'é\n"' },
  ]);
  deepEqual(await journal.read('table b 0 0', 0), []);
  deepEqual([...(await journal.streams())].sort(), [ROOM, TABLE]);
  await journal.close();
}

async function refusesStale({ open }: Shelf): Promise<void> {
  const journal = await open();
  equal(await journal.append(ROOM, 0, 'first'), 'written');
  equal(await journal.append(ROOM, 0, 'second'), 'stale');
  const both = await Promise.all([journal.append(ROOM, 1, 'one'), journal.append(ROOM, 1, 'other')]);
  deepEqual([...both].sort(), ['stale', 'written']);
  await rejects(journal.append(ROOM, 7, 'too early'));
  deepEqual(await journal.read(ROOM, 0), ['first', 'one']);
  await journal.close();
}

async function outlivesItself({ open }: Shelf): Promise<void> {
  const before = await open();
  await before.append(TABLE, 0, [1]);
  await before.append(TABLE, 1, [2]);
  await before.close();
  const after = await open();
  deepEqual(await after.read(TABLE, 0), [[1], [2]]);
  equal(await after.append(TABLE, 1, [3]), 'stale');
  equal(await after.append(TABLE, 2, [3]), 'written');
  await after.close();
}

async function forgets({ open }: Shelf): Promise<void> {
  const journal = await open();
  await journal.append(TABLE, 0, 'goes');
  await journal.append(ROOM, 0, 'stays');
  await Promise.all([journal.drop([TABLE, 'room nobody']), journal.append(ROOM, 1, 'waits')]);
  deepEqual(await journal.streams(), [ROOM]);
  deepEqual(await journal.read(TABLE, 0), []);
  deepEqual(await journal.read(ROOM, 0), ['stays', 'waits']);
  equal(await journal.append(TABLE, 0, 'anew'), 'written');
  await journal.close();
  const after = await open();
  deepEqual(await after.read(ROOM, 0), ['stays', 'waits']);
  deepEqual(await after.read(TABLE, 0), ['anew']);
  await after.close();
}

async function rests({ open }: Shelf): Promise<void> {
  const journal = await open();
  await journal.append(TABLE, 0, 'done');
  await journal.append(TABLE, 1, 'with');
  await journal.append(ROOM, 0, 'goes on');
  await journal.rest([TABLE, 'table b 0 0']);
  deepEqual(await journal.read(TABLE, 1), ['with']);
  equal(await journal.append(TABLE, 1, 'late'), 'stale');
  equal(await journal.append(ROOM, 1, 'on'), 'written');
  deepEqual([...(await journal.streams())].sort(), [ROOM, TABLE]);
  await journal.drop(['room nobody', TABLE]);
  deepEqual(await journal.read(TABLE, 0), []);
  deepEqual(await journal.read(ROOM, 0), ['goes on', 'on']);
  await journal.close();
}

/** Each begins with nothing written. */
export const CONTRACT: Readonly<Record<string, (shelf: Shelf) => Promise<void>>> = {
  'entries come back as they were, in order': keepsOrder,
  'a number that is taken is refused, and no number is left out': refusesStale,
  'what was confirmed is there after a restart': outlivesItself,
  'what is dropped is gone, and the rest stays': forgets,
  'what is done with can still be read and dropped, and takes nothing new': rests,
};
