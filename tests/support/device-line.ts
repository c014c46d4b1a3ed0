// How does a test hold a device? It asks, and has of each topic what it was told, change by change.
import { io, type Socket } from 'socket.io-client';
import { type Json, withChange } from '../../src/core/rooms/changes.ts';
import type { Plan } from '../../src/core/rooms/room.ts';
import {
  type Answer,
  type Ask,
  type Gone,
  type RoomView,
  type TableView,
  type Telling,
  type Topic,
  WIRE_VERSION,
} from '../../src/core/rooms/wire.ts';

export interface DeviceLine {
  readonly ask: <One extends Ask>(ask: One) => Promise<Answer<One['type']>>;
  /** Anything at all. */
  readonly send: (data: unknown) => Promise<Answer>;
  readonly room: () => RoomView;
  readonly table: (n: number) => TableView;
  readonly topics: () => readonly Topic[];
  /** Versions of what it has. */
  readonly has: () => Readonly<Record<string, string>>;
  readonly told: readonly Telling[];
  readonly gone: () => string | null;
  /** What the server's clock said when the line was new. */
  readonly serverTime: () => number | null;
  readonly until: (what: () => unknown) => Promise<void>;
  readonly drop: () => void;
  readonly isConnected: () => boolean;
}

interface Having {
  readonly values: Map<Topic, Json>;
  readonly versions: Map<Topic, string>;
  readonly told: Telling[];
  gone: string | null;
}

function hear(having: Having, telling: Telling): void {
  having.told.push(telling);
  const { topic, to } = telling;
  if ('whole' in telling) having.values.set(topic, telling.whole as unknown as Json);
  else {
    if (having.versions.get(topic) !== telling.from) throw new Error(`a gap in ${topic}`);
    having.values.set(topic, withChange(having.values.get(topic) ?? null, telling.change));
  }
  having.versions.set(topic, to);
}

async function until(what: () => unknown): Promise<void> {
  const began = performance.now();
  for (;;) {
    try {
      if (what()) return;
    } catch (error) {
      if (performance.now() - began > 5000) throw error;
    }
    if (performance.now() - began > 5000) throw new Error(`never came about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function toldOf<Value>({ values }: Having, topic: Topic): Value {
  const value = values.get(topic);
  if (value === undefined) throw new Error(`nothing was told of ${topic}`);
  return value as unknown as Value;
}

const asking = (line: Socket) => (data: unknown) =>
  new Promise<Answer>((resolve, reject) => {
    line.timeout(8000).emit('ask', data, (error: unknown, given: Answer) => {
      if (error) reject(new Error('no answer'));
      else resolve(given);
    });
  });

/** @param has what it had before its connection was lost */
export function deviceLine(port: number, before?: DeviceLine): DeviceLine {
  const line = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { wire: WIRE_VERSION },
  });
  let serverTime: number | null = null;
  line.on('now', (now: number) => {
    serverTime = now;
  });
  const having: Having = { values: new Map(), versions: new Map(), told: [], gone: null };
  for (const topic of before?.topics() ?? []) {
    const value = topic === 'room' ? before?.room() : before?.table(Number(topic.split(' ')[1]));
    having.values.set(topic, value as unknown as Json);
    having.versions.set(topic, before?.has()[topic] ?? '');
  }
  line.on('tell', (telling: Telling) => hear(having, telling));
  line.on('gone', ({ why }: Gone) => {
    having.gone = why.key;
  });
  const send = asking(line);
  return {
    send,
    ask: send as DeviceLine['ask'],
    room: () => toldOf<RoomView>(having, 'room'),
    table: (n) => toldOf<TableView>(having, `table ${n}`),
    topics: () => [...having.values.keys()],
    has: () => Object.fromEntries(having.versions),
    told: having.told,
    gone: () => having.gone,
    serverTime: () => serverTime,
    until,
    drop: () => line.disconnect(),
    isConnected: () => line.connected,
  };
}

export const PLAN: Plan = {
  session: 'lesson',
  age: 'adults',
  easier: false,
  pace: 'free',
  deal: 'same',
  naming: 'given',
  tables: 2,
};
