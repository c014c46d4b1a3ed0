// Is what a device knows rebuilt from what it is told, and is a gap noticed?
import { expect, test } from 'vitest';
import {
  afterTelling,
  has,
  NOTHING,
  type Topics,
  withoutOthers,
} from '../../../src/client/app/remote/topics.ts';
import { changeBetween, type Json } from '../../../src/core/rooms/changes.ts';
import type { RoomView, TableView, Telling, Topic } from '../../../src/core/rooms/wire.ts';

const room = (year: number) => ({ code: '123456', year, tables: [] }) as unknown as RoomView;
const table = (version: number) => ({ version, entries: [version] }) as unknown as TableView;

const whole = (topic: Topic, to: string, value: RoomView | TableView): Telling => ({
  topic,
  to,
  whole: value,
});

function changed(topic: Topic, versions: readonly [string, string], values: readonly [unknown, unknown]) {
  const change = changeBetween(values[0] as Json, values[1] as Json);
  if (!change) throw new Error('nothing has changed');
  return { topic, from: versions[0], to: versions[1], change } satisfies Telling;
}

function after(topics: Topics, ...tellings: readonly Telling[]): Topics {
  return tellings.reduce((before, telling) => {
    const next = afterTelling(before, telling);
    if (!next) throw new Error('a gap');
    return next;
  }, topics);
}

test('a whole, and each change since, make what the server has', () => {
  const topics = after(
    NOTHING,
    whole('room', 'a', room(1)),
    whole('table 2', 'b', table(1)),
    changed('room', ['a', 'c'], [room(1), room(2)]),
    changed('table 2', ['b', 'd'], [table(1), table(5)]),
  );
  expect(topics.room?.value).toEqual(room(2));
  expect(topics.tables[2]?.value).toEqual(table(5));
  expect(has(topics)).toEqual({ room: 'c', 'table 2': 'd' });
});

test('a change from a version this device does not have is a gap', () => {
  const topics = after(NOTHING, whole('room', 'a', room(1)));
  expect(afterTelling(topics, changed('room', ['x', 'y'], [room(1), room(2)]))).toBeNull();
  expect(afterTelling(topics, changed('table 0', ['a', 'b'], [table(1), table(2)]))).toBeNull();
});

test('a change that was made for something of another shape is a gap, not a crash', () => {
  const topics = after(NOTHING, whole('room', 'a', 'nonsense' as unknown as RoomView));
  expect(afterTelling(topics, changed('room', ['a', 'b'], [room(1), room(2)]))).toBeNull();
});

const at = (phase: string, n: number) => ({ phase, me: { table: n } }) as unknown as RoomView;

test('whoever changes tables forgets the one before', () => {
  const topics = after(NOTHING, whole('table 0', 'a', table(1)), whole('table 1', 'b', table(1)));
  expect(has(withoutOthers(after(topics, whole('room', 'c', at('playing', 1))), 'room'))).toEqual({
    room: 'c',
    'table 1': 'b',
  });
});

test('a game that ends is forgotten when people gather again; the next may be told of before the room says that it has begun', () => {
  const gathers = after(NOTHING, whole('table 0', 'a', table(1)), whole('room', 'b', at('lobby', 0)));
  const gathered = withoutOthers(gathers, 'room');
  expect(gathered.tables).toEqual({});
  const begun = withoutOthers(after(gathered, whole('table 0', 'c', table(0))), 'table 0');
  expect(has(begun)).toEqual({ room: 'b', 'table 0': 'c' });
});
