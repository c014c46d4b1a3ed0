// What does somebody's device do by itself? It connects, shows its token again whenever the line comes back, and keeps
// what it is told.
import { io } from 'socket.io-client';
import { type Json, withChange } from '../../../src/core/rooms/changes.ts';
import {
  type Answer,
  type Answers,
  type Ask,
  type Gone,
  type TableView,
  type Telling,
  type Topic,
  WIRE_VERSION,
} from '../../../src/core/rooms/wire.ts';

type AskOf<Type extends Ask['type']> = Extract<Ask, { type: Type }>;

export interface Device {
  /** @throws Error when the line breaks, or no answer comes */
  readonly ask: <Type extends Ask['type']>(ask: AskOf<Type>) => Promise<Answer<Type>>;
  /** What nobody should ask. */
  readonly askAnything: (data: unknown) => Promise<unknown>;
  readonly token: () => string | null;
  readonly view: (topic: Topic) => Json | undefined;
  /** The table it sits at, once that has begun. */
  readonly table: () => { readonly topic: Topic; readonly view: TableView } | null;
  /** Comes into a room with nothing of the last one, and comes back there by itself. */
  readonly enterBy: <Type extends 'open' | 'join' | 'watch'>(ask: AskOf<Type>) => Promise<Answers[Type]>;
  readonly isConnected: () => boolean;
  /** Of the line as it is now: the token was shown and taken. */
  readonly isIn: () => boolean;
  readonly onTold: (told: (telling: Telling) => void) => void;
  readonly onIn: (isIn: () => void) => void;
  readonly gone: () => Gone | null;
  readonly close: () => void;
}

interface Memory {
  readonly views: Map<Topic, { readonly to: string; readonly value: Json }>;
  token: string | null;
  isIn: boolean;
  gone: Gone | null;
}

/** False: something was missed before it. */
function learn({ views }: Memory, telling: Telling): boolean {
  const { topic, to } = telling;
  if ('whole' in telling) {
    views.set(topic, { to, value: telling.whole as unknown as Json });
    return true;
  }
  const known = views.get(topic);
  if (!known || known.to !== telling.from) return false;
  views.set(topic, { to, value: withChange(known.value, telling.change) });
  return true;
}

const ANSWER_IN_MS = 60_000;

function askOn(socket: ReturnType<typeof io>): Device['ask'] {
  return (ask) =>
    new Promise((resolve, reject) => {
      if (!socket.connected) return reject(new Error('no line'));
      const broken = () => reject(new Error('the line broke'));
      socket.once('disconnect', broken);
      socket.timeout(ANSWER_IN_MS).emit('ask', ask, (error: Error | null, answer: never) => {
        socket.off('disconnect', broken);
        if (error) reject(error);
        else resolve(answer);
      });
    });
}

/** @throws Error with the reason of a refusal */
export async function granted<Type extends Ask['type']>(
  answer: Promise<Answer<Type>>,
): Promise<Answers[Type]> {
  const given = await answer;
  if (!given.ok) throw new Error(`refused: ${given.why.key}`);
  return given;
}

export interface Reach {
  readonly url: string;
  /** Whose address it seems to have. */
  readonly from?: string;
}

/** A line of its own for each: in one process they would share one. */
function lineTo({ url, from }: Reach) {
  const socket = io(url, {
    auth: { wire: WIRE_VERSION },
    forceNew: true,
    transports: ['websocket'],
    reconnectionDelay: 20,
    reconnectionDelayMax: 200,
    ...(from ? { extraHeaders: { 'x-forwarded-for': from } } : {}),
  });
  return socket;
}

function comeIn(memory: Memory, ask: Device['ask'], isIn: ReadonlySet<() => void>): void {
  memory.isIn = false;
  if (memory.token === null) return;
  const has = Object.fromEntries([...memory.views].map(([topic, { to }]) => [topic, to]));
  ask<'enter'>({ type: 'enter', token: memory.token, has }).then(
    (answer) => {
      if (!answer.ok) return console.error(`a device may not come back: ${answer.why.key}`);
      memory.isIn = true;
      for (const tell of isIn) tell();
    },
    // The line broke again: it comes back again.
    () => undefined,
  );
}

export function connectDevice(reach: Reach): Device {
  const memory: Memory = { views: new Map(), token: null, isIn: false, gone: null };
  const told = new Set<(telling: Telling) => void>();
  const isIn = new Set<() => void>();
  const socket = lineTo(reach);
  const ask = askOn(socket);
  socket.on('connect', () => comeIn(memory, ask, isIn));
  socket.on('disconnect', () => {
    memory.isIn = false;
  });
  socket.on('gone', (gone: Gone) => {
    memory.gone = gone;
  });
  socket.on('tell', (telling: Telling) => {
    if (learn(memory, telling)) for (const tell of told) tell(telling);
    else ask<'whole'>({ type: 'whole', topic: telling.topic }).catch(() => undefined);
  });
  return {
    ask,
    askAnything: (data) => ask(data as never),
    token: () => memory.token,
    view: (topic) => memory.views.get(topic)?.value,
    table: () => {
      const found = [...memory.views].find(([topic]) => topic !== 'room');
      return found ? { topic: found[0], view: found[1].value as unknown as TableView } : null;
    },
    enterBy: async (wish) => {
      memory.views.clear();
      const answer = await granted(ask(wish));
      memory.token = answer.token;
      memory.isIn = true;
      return answer;
    },
    isConnected: () => socket.connected,
    isIn: () => memory.isIn,
    onTold: (tell) => told.add(tell),
    onIn: (tell) => isIn.add(tell),
    gone: () => memory.gone,
    close: () => socket.disconnect(),
  };
}
