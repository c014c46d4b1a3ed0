// Where are games kept? In this browser's IndexedDB, one record per game, written at every command.
import * as v from 'valibot';
import type { Log, Message } from '../../core/engine/index.ts';
import { type Gathering, NO_GATHERING } from '../../core/gathering/gathering.ts';
import { parseGathering } from '../../core/gathering/parse.ts';
import { parseLog } from '../../core/table/parse-log.ts';
import { type Desk, deskSchema } from './desk.ts';

/** A game and what its group said around it. */
export interface Kept {
  readonly log: Log;
  readonly gathering: Gathering;
}

export interface Save extends Kept {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Of whoever leads; null in a game nobody leads. It never goes into a file. */
  readonly desk: Desk | null;
  /** Finished: kept for its debrief. */
  readonly over: boolean;
  /** Calendar year it stands at, for the shelf; null in a record that does not say. */
  readonly year: number | null;
}

const DATABASE = 'concert2030';
const STORE = 'games';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export async function putSave(save: Save): Promise<void> {
  await withStore('readwrite', (store) => store.put(save));
}

export async function deleteSave(id: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(id));
}

export async function deleteAllSaves(): Promise<void> {
  await withStore('readwrite', (store) => store.clear());
}

const record = v.object({
  id: v.string(),
  savedAt: v.number(),
  over: v.boolean(),
  log: v.unknown(),
  gathering: v.optional(v.unknown()),
  desk: v.fallback(v.nullable(deskSchema), null),
  year: v.fallback(v.nullable(v.number()), null),
});

/** A stored record that can be read, or why it cannot. It stays where it is either way. */
export type Found =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly id: string; readonly why: Message };

function read(data: unknown): Found {
  const shape = v.safeParse(record, data);
  if (!shape.success) return { ok: false, id: '', why: { key: 'log.damaged', params: { at: '' } } };
  const read = readKept(shape.output);
  return read.ok
    ? { ok: true, save: { ...shape.output, ...read.kept } }
    : { ok: false, id: shape.output.id, why: read.why };
}

export type Read = { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly why: Message };

/** Games kept before groups could say anything have no gathering. */
export function readKept(data: { readonly log: unknown; readonly gathering?: unknown }): Read {
  const parsed = parseLog(data.log);
  if (!parsed.ok) return parsed;
  if (data.gathering === undefined) return { ok: true, kept: { log: parsed.log, gathering: NO_GATHERING } };
  const said = parseGathering(data.gathering);
  if (said.ok) return { ok: true, kept: { log: parsed.log, gathering: said.gathering } };
  return { ok: false, why: { key: 'log.damaged', params: { at: `gathering.${said.at}` } } };
}

/** All kept games, the latest first; unreadable ones last. */
export async function listSaves(): Promise<readonly Found[]> {
  const all: unknown[] = await withStore('readonly', (store) => store.getAll());
  const found = all.map(read);
  const time = (f: Found) => (f.ok ? f.save.savedAt : 0);
  return found.sort((a, b) => time(b) - time(a));
}

/** The file of a game: what a person takes home, or sends with a problem. */
export function saveFile({ log, gathering }: Kept): { readonly name: string; readonly text: string } {
  const { session, seed } = log.setup;
  return {
    name: `concert2030-${session}-${seed}.json`,
    text: JSON.stringify({ game: 'concert-2030', ...log, gathering }, null, 1),
  };
}
