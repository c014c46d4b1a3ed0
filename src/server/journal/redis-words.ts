// What do streams and entries of a journal look like in Redis?
import type { Json } from '../../core/rooms/changes.ts';
import type { StreamName } from './journal.ts';

export const PREFIX = 'concert:';

export const keyOf = (stream: StreamName): string => `${PREFIX}${stream}`;
export const streamOf = (key: string): StreamName => key.slice(PREFIX.length) as StreamName;

/** Redis has no entry 0-0, so entry 0 is 1-1. */
export const idOf = (at: number): string => `${at + 1}-1`;
export const atOf = (id: string): number => Number(id.split('-')[0]) - 1;

/** Fields of an entry: `e`, what was written; `by`, the process that wrote it and its how manieth this was. */
export const entryIn = ([, text = 'null']: readonly string[]): Json => JSON.parse(text) as Json;
export const writerIn = ([, , , by = '']: readonly string[]): string => by.split(' ')[0] ?? '';
