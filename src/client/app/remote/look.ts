// Does this network let a room through? The page, short requests, a lasting connection by HTTP, one by WebSocket, and how fast.
import { io } from 'socket.io-client';
import { WIRE_VERSION } from '../../../core/rooms/wire.ts';

export const CHECKS = ['page', 'server', 'polling', 'websocket', 'speed'] as const;
export type Check = (typeof CHECKS)[number];

export interface Looked {
  readonly state: 'waiting' | 'good' | 'slow' | 'bad';
  /** Milliseconds there and back, where they were measured. */
  readonly ms: number | null;
}

const PATIENCE_IN_MS = 8000;
/** More than this is felt in the hand. */
const SLOW_IN_MS = 800;

const good: Looked = { state: 'good', ms: null };
const bad: Looked = { state: 'bad', ms: null };

/** One kind of connection alone, with nothing to fall back to. */
function connects(transport: 'polling' | 'websocket'): Promise<Looked> {
  return new Promise((resolve) => {
    const socket = io({
      transports: [transport],
      forceNew: true,
      reconnection: false,
      timeout: PATIENCE_IN_MS,
      auth: { wire: WIRE_VERSION },
    });
    const end = (looked: Looked) => {
      socket.disconnect();
      resolve(looked);
    };
    socket.on('connect', () => end(good));
    socket.on('connect_error', () => end(bad));
  });
}

/** The middle of five short requests. */
async function speed(): Promise<Looked> {
  const times: number[] = [];
  try {
    for (let i = 0; i < 5; i++) {
      const since = performance.now();
      await fetch('./health', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_IN_MS) });
      times.push(performance.now() - since);
    }
  } catch {
    return bad;
  }
  const ms = Math.round(times.sort((one, other) => one - other)[2] ?? 0);
  return { state: ms > SLOW_IN_MS ? 'slow' : 'good', ms };
}

export type Note = (check: Check, looked: Looked) => void;

/** One after the other; without a server nothing else is tried. */
export async function lookAtNetwork(answers: () => Promise<boolean>, note: Note): Promise<void> {
  note('page', good);
  const there = await answers();
  note('server', there ? good : bad);
  if (!there) return;
  note('polling', await connects('polling'));
  note('websocket', await connects('websocket'));
  note('speed', await speed());
}
