// Where in the file is each entry? Two numbers for each, in memory; the entries themselves stay on disk.
import { relative } from 'node:path';
import type { Json } from '../../core/rooms/changes.ts';
import type { DiskFile } from './disk.ts';
import type { StreamName } from './journal.ts';
import { type Found, linesIn } from './lines.ts';

/** Of each stream its entries in order: where it starts, how long it is, and so on. */
export type Places = Map<StreamName, number[]>;

export const countOf = (places: Places, stream: StreamName): number => (places.get(stream)?.length ?? 0) / 2;

export function remember(
  places: Places,
  stream: StreamName,
  at: readonly [start: number, length: number],
): void {
  const known = places.get(stream);
  if (known) known.push(...at);
  else places.set(stream, [...at]);
}

function damaged(path: string, n: number): Error {
  const where = `${relative('.', path) || path}, line ${n}`;
  return new Error(
    `${where}: damaged, and more follows it, so this is not the end of a write that a crash cut off. ` +
      'Nothing was changed. Put back a copy of the file, or move it away to begin with nothing.',
  );
}

/**
 * Reads the whole file once. A damaged last line was being written when everything stopped, and nobody was told that
 * it counts: it is cut off.
 * @throws Error with file and line where something else is damaged
 */
export async function placesIn(file: DiskFile, path: string): Promise<{ places: Places; size: number }> {
  const places: Places = new Map();
  let n = 0;
  let size = 0;
  let broken: Found | null = null;
  for await (const found of linesIn(file)) {
    if (broken) throw damaged(path, n);
    n++;
    const { line, start, length } = found;
    if (!line) {
      broken = found;
      continue;
    }
    if (line.at !== countOf(places, line.s)) throw damaged(path, n);
    remember(places, line.s, [start, length]);
    size = start + length;
  }
  if (broken) {
    console.error(
      `${path}, line ${n}: half written when the server stopped, ${broken.length} bytes cut off.`,
    );
    await file.truncate(size);
    await file.sync();
  }
  return { places, size };
}

/** Entries of a stream whose places are not known: the whole file is looked through. */
export async function searchFor(file: DiskFile, stream: StreamName, from: number): Promise<Json[]> {
  const entries: Json[] = [];
  for await (const { line } of linesIn(file)) if (line?.s === stream && line.at >= from) entries.push(line.e);
  return entries;
}

/** Neighbours are read at once. */
export async function readPlaces(file: DiskFile, at: readonly number[]): Promise<Json[]> {
  const entries: Json[] = [];
  for (let i = 0; i < at.length; ) {
    const start = at[i] ?? 0;
    let end = start;
    for (; i < at.length && at[i] === end; i += 2) end += at[i + 1] ?? 0;
    const text = (await file.read(start, end - start)).toString();
    for (const line of text.trimEnd().split('\n')) entries.push((JSON.parse(line) as { e: Json }).e);
  }
  return entries;
}
