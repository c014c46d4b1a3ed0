// How does this page talk to a server? Over one connection that mends itself: WebSocket where the network lets it, HTTP elsewhere.
import { io, type Socket } from 'socket.io-client';
import type { Answer, Ask, Gone, Telling } from '../../../core/rooms/wire.ts';
import { WIRE_VERSION } from '../../../core/rooms/wire.ts';

export interface Hearing {
  /** Connected, for the first time or again. */
  readonly up: () => void;
  /** Not connected; it is tried again by itself. */
  readonly down: () => void;
  /** The server's clock, once for each connection. */
  readonly now: (now: number) => void;
  readonly told: (telling: Telling) => void;
  readonly gone: (gone: Gone) => void;
}

export interface Line {
  /** Rejects where no answer comes in time: whether it was heard is then not known. */
  readonly ask: <Type extends Ask['type']>(ask: Extract<Ask, { type: Type }>) => Promise<Answer<Type>>;
  readonly isUp: () => boolean;
  readonly hangUp: () => void;
}

const PATIENCE_IN_MS = 8000;

function listen(socket: Socket, hearing: Hearing): void {
  socket.on('connect', hearing.up);
  socket.on('disconnect', (reason) => {
    hearing.down();
    // Ended by the server, it does not mend itself.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 1000);
  });
  socket.on('connect_error', hearing.down);
  socket.on('now', hearing.now);
  socket.on('tell', hearing.told);
  socket.on('gone', hearing.gone);
}

/** HTTP first, then WebSocket if it gets through: a network that swallows WebSocket costs nothing but speed. */
export function openLine(hearing: Hearing): Line {
  const socket = io({
    transports: ['polling', 'websocket'],
    reconnectionDelay: 400,
    reconnectionDelayMax: 4000,
    auth: { wire: WIRE_VERSION },
  });
  listen(socket, hearing);
  return {
    ask: (ask) =>
      // Nothing is kept for later by the connection itself: after a drop, the device is seated first.
      socket.connected
        ? socket.timeout(PATIENCE_IN_MS).emitWithAck('ask', ask)
        : Promise.reject(new Error('not connected')),
    isUp: () => socket.connected,
    hangUp: () => socket.disconnect(),
  };
}
