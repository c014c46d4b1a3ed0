// Does every confirmed entry outlive any order of writing, dropping and power cuts?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { realDisk } from '../../src/server/journal/disk.ts';
import { openFileJournal } from '../../src/server/journal/file-journal.ts';
import type { Journal, StreamName } from '../../src/server/journal/journal.ts';
import { type ForgetfulDisk, forgetfulDisk } from '../support/forgetful-disk.ts';

const STREAMS: readonly StreamName[] = ['room a', 'table a 0 0', 'table a 0 1'];
const stream = fc.constantFrom(...STREAMS);
const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('append' as const), stream }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('drop' as const), stream }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('crash' as const), kept: fc.nat(200) }) },
);
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;

interface World {
  readonly folder: string;
  disk: ForgetfulDisk;
  journal: Journal;
  /** Numbers say which entry of all it is: an entry in another's place would be seen. */
  readonly asked: Map<StreamName, number[]>;
  readonly confirmed: Map<StreamName, number>;
  next: number;
}

async function open(folder: string): Promise<Pick<World, 'disk' | 'journal'>> {
  const disk = forgetfulDisk(realDisk);
  return { disk, journal: await openFileJournal(folder, disk) };
}

async function crash(world: World, kept: number): Promise<void> {
  await world.disk.crash(kept);
  await world.journal.close().catch(() => undefined);
  Object.assign(world, await open(world.folder));
  for (const name of STREAMS) {
    const there = (await world.journal.read(name, 0)) as number[];
    expect(there).toEqual((world.asked.get(name) ?? []).slice(0, there.length));
    expect(there.length).toBeGreaterThanOrEqual(world.confirmed.get(name) ?? 0);
    world.asked.set(name, there);
    world.confirmed.set(name, there.length);
  }
}

/** Two of three are not waited for: the next thing meets them on their way. */
async function append(world: World, name: StreamName): Promise<void> {
  const entries = world.asked.get(name) ?? [];
  world.asked.set(name, entries);
  const at = entries.push(world.next) - 1;
  const done = world.journal.append(name, at, world.next++).then(
    () => world.confirmed.set(name, Math.max(world.confirmed.get(name) ?? 0, at + 1)),
    () => undefined,
  );
  if (world.next % 3 === 0) await done;
}

async function drop(world: World, name: StreamName): Promise<void> {
  await world.journal.drop([name]);
  world.asked.delete(name);
  world.confirmed.delete(name);
}

async function survives(actions: readonly Action[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'journal-'));
  const world: World = { folder, ...(await open(folder)), asked: new Map(), confirmed: new Map(), next: 0 };
  for (const one of actions) {
    if (one.type === 'append') await append(world, one.stream);
    else if (one.type === 'drop') await drop(world, one.stream);
    else await crash(world, one.kept);
  }
  await crash(world, 0);
  await world.journal.close();
  await rm(folder, { recursive: true, force: true });
}

test('whatever is written, dropped and cut off, every confirmed entry is there and in order', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 60 }), survives), { numRuns: 60 });
});
