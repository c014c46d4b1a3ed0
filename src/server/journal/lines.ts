// How does an entry look in a file? One line of JSON that begins with its own checksum.
import { crc32 } from 'node:zlib';
import type { Json } from '../../core/rooms/changes.ts';
import type { DiskFile } from './disk.ts';
import type { StreamName } from './journal.ts';

export interface Line {
  readonly s: StreamName;
  readonly at: number;
  readonly e: Json;
}

export interface Found {
  /** Null: damaged. */
  readonly line: Line | null;
  /** Bytes before it, and its own with the line break. */
  readonly start: number;
  readonly length: number;
  readonly bytes: Buffer;
}

const CHUNK = 1 << 20;
const BREAK = 0x0a;
const BEGINNING = '{"c":"';
const HEAD = BEGINNING.length + 8 + 2;

const checksum = (body: string | Buffer): string => crc32(body).toString(16).padStart(8, '0');

export function lineOf({ s, at, e }: Line): string {
  const body = JSON.stringify({ s, at, e }).slice(1);
  return `${BEGINNING}${checksum(body)}",${body}\n`;
}

/** Null: this is not what was written. */
function lineIn(bytes: Buffer): Line | null {
  const body = bytes.subarray(HEAD, bytes.length - 1);
  if (bytes.at(-1) !== BREAK || bytes.subarray(0, HEAD).toString() !== `${BEGINNING}${checksum(body)}",`)
    return null;
  return JSON.parse(`{${body}`) as Line;
}

/** All lines from the beginning, read piece by piece: a journal may be larger than memory. */
export async function* linesIn(file: DiskFile): AsyncGenerator<Found> {
  let start = 0;
  let read = 0;
  let rest: Buffer = Buffer.alloc(0);
  for (;;) {
    const piece = await file.read(read, CHUNK);
    if (piece.length === 0) break;
    read += piece.length;
    rest = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    let from = 0;
    for (let end = rest.indexOf(BREAK); end >= 0; end = rest.indexOf(BREAK, from)) {
      const bytes = rest.subarray(from, end + 1);
      yield { line: lineIn(bytes), start, length: bytes.length, bytes };
      start += bytes.length;
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) yield { line: null, start, length: rest.length, bytes: rest };
}
