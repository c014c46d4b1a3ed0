// How does one process write down everything safely? All that waits goes to the disk in one write, and counts after it.
import { join } from 'node:path';
import type { Json } from '../../core/rooms/changes.ts';
import { type Disk, type DiskFile, realDisk } from './disk.ts';
import type { Journal, StreamName } from './journal.ts';
import { lineOf, linesIn } from './lines.ts';
import { lockFolder } from './lock.ts';
import { countOf, type Places, placesIn, readPlaces, remember, searchFor } from './places.ts';

interface Waiting {
  readonly stream: StreamName;
  readonly at: number;
  readonly entry: Json;
  readonly resolve: (result: 'written' | 'stale') => void;
  readonly reject: (error: Error) => void;
}

interface Book {
  readonly disk: Disk;
  readonly folder: string;
  readonly path: string;
  file: DiskFile;
  places: Places;
  /** Streams that are done with: where their entries lie is not remembered. */
  readonly resting: Set<StreamName>;
  /** Bytes that are safe. */
  size: number;
  waiting: Waiting[];
  /** Set once the disk did what nobody can explain: then nothing more is promised. */
  failed: Error | null;
}

const NEW = '.new';
/** So much is copied at once while the journal is written anew. */
const BATCH = 1 << 20;

/** Nothing after the last safe byte may stay: it would stand before what is written next. */
async function cutBack(book: Book, cause: unknown): Promise<void> {
  try {
    await book.file.truncate(book.size);
    await book.file.sync();
  } catch {
    book.failed = new Error(`${book.path} can no longer be written; restart the server`, { cause });
  }
}

/** What of a group goes to the disk; who comes late or too early hears it after the rest is safe. */
function sorted(book: Book, group: readonly Waiting[]) {
  const counts = new Map<StreamName, number>();
  const written: { readonly one: Waiting; readonly bytes: Buffer }[] = [];
  const others: (() => void)[] = [];
  for (const one of group) {
    const next = counts.get(one.stream) ?? countOf(book.places, one.stream);
    if (one.at < next || book.resting.has(one.stream)) others.push(() => one.resolve('stale'));
    else if (one.at > next)
      others.push(() => one.reject(new Error(`${one.stream} has ${next} entries: ${one.at} leaves a gap`)));
    else {
      written.push({ one, bytes: Buffer.from(lineOf({ s: one.stream, at: one.at, e: one.entry })) });
      counts.set(one.stream, next + 1);
    }
  }
  return { written, others };
}

async function writeGroup(book: Book): Promise<void> {
  const group = book.waiting;
  book.waiting = [];
  const { written, others } = sorted(book, group);
  try {
    if (book.failed) throw book.failed;
    if (written.length > 0) {
      await book.file.append(Buffer.concat(written.map(({ bytes }) => bytes)));
      await book.file.sync();
    }
  } catch (error) {
    if (!book.failed) await cutBack(book, error);
    for (const { reject } of group) reject(error instanceof Error ? error : new Error(String(error)));
    return;
  }
  for (const { one, bytes } of written) {
    remember(book.places, one.stream, [book.size, bytes.length]);
    book.size += bytes.length;
    one.resolve('written');
  }
  for (const tell of others) tell();
}

/** A new file with all lines but those of the dropped streams; places in it are known when it is safe. */
async function copyWithout(book: Book, dropped: ReadonlySet<StreamName>) {
  const places: Places = new Map();
  const file = await book.disk.open(book.path + NEW);
  let size = 0;
  let batch: Buffer[] = [];
  let batched = 0;
  for await (const { line, bytes } of linesIn(book.file)) {
    if (!line) throw new Error(`${book.path}: damaged since it was opened; nothing was changed`);
    if (dropped.has(line.s)) continue;
    if (!book.resting.has(line.s)) remember(places, line.s, [size, bytes.length]);
    size += bytes.length;
    batch.push(bytes);
    batched += bytes.length;
    if (batched < BATCH) continue;
    await file.append(Buffer.concat(batch));
    batch = [];
    batched = 0;
  }
  await file.append(Buffer.concat(batch));
  await file.sync();
  await file.close();
  return { places, size };
}

async function dropFrom(book: Book, streams: readonly StreamName[]): Promise<void> {
  const known = (stream: StreamName) => book.places.has(stream) || book.resting.has(stream);
  const dropped = new Set(streams.filter(known));
  if (dropped.size === 0) return;
  await book.disk.remove(book.path + NEW);
  const kept = await copyWithout(book, dropped);
  // Windows renames over no file that is open.
  await book.file.close();
  try {
    await book.disk.rename(book.path + NEW, book.path);
    Object.assign(book, kept);
    for (const stream of dropped) book.resting.delete(stream);
    await book.disk.syncFolder(book.folder);
  } finally {
    book.file = await book.disk.open(book.path);
  }
}

async function openBook(folder: string, disk: Disk): Promise<Book> {
  const path = join(folder, 'journal.ndjson');
  await disk.remove(path + NEW);
  const file = await disk.open(path);
  await disk.syncFolder(folder);
  const found = await placesIn(file, path).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  return { disk, folder, path, file, ...found, resting: new Set(), waiting: [], failed: null };
}

/** @throws Error when another process has the folder, or when the file is damaged other than by a crash */
export async function openFileJournal(folder: string, disk: Disk = realDisk): Promise<Journal> {
  await disk.makeFolder(folder);
  const unlock = await lockFolder(folder);
  const book = await openBook(folder, disk).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(job: () => Promise<Result>): Promise<Result> => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    append: (stream, at, entry) =>
      new Promise((resolve, reject) => {
        book.waiting.push({ stream, at, entry, resolve, reject });
        if (book.waiting.length === 1) void inTurn(() => writeGroup(book));
      }),
    read: (stream, from) =>
      inTurn(() =>
        book.resting.has(stream)
          ? searchFor(book.file, stream, from)
          : readPlaces(book.file, (book.places.get(stream) ?? []).slice(from * 2)),
      ),
    streams: () => inTurn(async () => [...book.places.keys(), ...book.resting]),
    rest: (streams) =>
      inTurn(async () => {
        for (const stream of streams) if (book.places.delete(stream)) book.resting.add(stream);
      }),
    drop: (streams) => inTurn(() => dropFrom(book, streams)),
    follow: () => () => undefined,
    close: () =>
      inTurn(async () => {
        await book.file.close();
        await unlock();
      }),
  };
}
