// Is what the privacy page says is kept of a room all that is kept of it?
import { expect, test } from 'vitest';
import { inPlay, openRooms } from '../support/open-rooms.ts';
import { does, legalAt, says } from '../support/served-room.ts';

const room = openRooms();

type Entry = Readonly<Record<string, unknown>>;

/** Every key that is written, with the ones above it: `done.deed.type`. */
function keysIn(value: unknown, above = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, above));
  return Object.entries(value).flatMap(([key, below]) => {
    const here = above === '' ? key : `${above}.${key}`;
    return [here, ...keysIn(below, here)];
  });
}

/** Of a room: how it was opened, and each deed with its moment. Nothing says from where, or by which device. */
const OF_ROOM = [
  ...['at', 'at.now', 'at.drawn', 'opened', 'opened.id', 'opened.code', 'opened.plan'],
  ...['session', 'age', 'easier', 'pace', 'deal', 'naming', 'tables'].map((key) => `opened.plan.${key}`),
  ...['opened.host', 'opened.host.token', 'opened.host.recovery'],
  ...['done', 'done.by', 'done.by.person', 'done.deed'],
  ...['type', 'id', 'token', 'wish', 'text', 'person', 'yes'].map((key) => `done.deed.${key}`),
];

test('of a room its plan, its deeds and its games are written, and nothing about devices', async () => {
  const served = await room({ naming: 'free', tables: 1 });
  const [one] = await inPlay(served, 2);
  if (!one) throw new Error('nobody came');
  expect(await does(one.line, { type: 'wish', text: 'Ada' })).toBeNull();
  expect(await does(served.host, { type: 'approve', person: one.seat().id, yes: true })).toBeNull();
  expect(typeof (await says(one.line, legalAt(one.line, 0, 'point')))).toBe('number');
  const text = served.journal.text();
  const streams = JSON.parse(text) as [string, string[]][];
  const entries = (kind: string): Entry[] =>
    streams
      .filter(([name]) => name.startsWith(kind))
      .flatMap(([, lines]) => lines.map((line) => JSON.parse(line) as Entry));
  expect([...new Set(keysIn(entries('room')))].sort()).toEqual([...OF_ROOM].sort());
  const ofTables = new Set(entries('table').flatMap((entry) => Object.keys(entry)));
  expect([...ofTables].sort()).toEqual(['asides', 'by', 'commands', 'keep', 'log']);
  expect(text).not.toMatch(/127\.0\.0\.1|::1|mozilla|node\.js/i);
});
