// What does this device know of its room? Wholes as they came, with every change since put into them.
import { type Json, withChange } from '../../../core/rooms/changes.ts';
import type { Has, RoomView, TableView, Telling, Topic } from '../../../core/rooms/wire.ts';

interface Known<T> {
  readonly version: string;
  readonly value: T;
}

export interface Topics {
  readonly room: Known<RoomView> | null;
  readonly tables: Readonly<Record<number, Known<TableView>>>;
}

export const NOTHING: Topics = { room: null, tables: {} };

function numberOf(topic: Topic): number | null {
  return topic === 'room' ? null : Number(topic.slice('table '.length));
}

function knownOf(topics: Topics, topic: Topic): Known<RoomView | TableView> | null {
  const table = numberOf(topic);
  return table === null ? topics.room : (topics.tables[table] ?? null);
}

/** What is named to the server, so that it sends only what has changed. */
export function has(topics: Topics): Has {
  const tables = Object.entries(topics.tables).map(([n, { version }]) => [`table ${n}`, version]);
  return Object.fromEntries([...(topics.room ? [['room', topics.room.version]] : []), ...tables]);
}

/** The value after what was told; null where something in between was missed. */
function told(before: Known<RoomView | TableView> | null, telling: Telling): RoomView | TableView | null {
  if ('whole' in telling) return telling.whole;
  if (before?.version !== telling.from) return null;
  try {
    return withChange(before.value as unknown as Json, telling.change) as unknown as RoomView | TableView;
  } catch {
    return null;
  }
}

/** Null: something was missed, and the whole has to be asked for. */
export function afterTelling(topics: Topics, telling: Telling): Topics | null {
  const value = told(knownOf(topics, telling.topic), telling);
  if (!value) return null;
  const version = telling.to;
  const table = numberOf(telling.topic);
  if (table === null) return { ...topics, room: { version, value: value as RoomView } };
  return { ...topics, tables: { ...topics.tables, [table]: { version, value: value as TableView } } };
}

/** Only these: what was known of others is forgotten. */
function onlyTables(topics: Topics, tables: readonly number[]): Topics {
  const kept = Object.entries(topics.tables).filter(([n]) => tables.includes(Number(n)));
  return kept.length === Object.keys(topics.tables).length
    ? topics
    : { ...topics, tables: Object.fromEntries(kept) };
}

/**
 * What is of use once the room tells of itself: of tables, the one this person sits at; before a game begins none, as
 * what is known is of the game before. A table may be told of a moment earlier than the room that leads to it.
 */
export function withoutOthers(topics: Topics, told: Topic): Topics {
  const room = topics.room?.value;
  if (told !== 'room' || !room) return topics;
  if (room.phase === 'lobby') return onlyTables(topics, []);
  return room.me ? onlyTables(topics, [room.me.table]) : topics;
}
