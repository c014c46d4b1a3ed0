// How do devices connect? Each socket is a device: what it asks is answered in order, and what it is told follows.
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Message } from '../core/engine/index.ts';
import { no } from '../core/rooms/refuse.ts';
import type { Answer, Telling } from '../core/rooms/wire.ts';
import { WIRE_VERSION } from '../core/rooms/wire.ts';
import { answer } from './answer.ts';
import { type Desk, refused } from './asked.ts';
import { type Bucket, bucket } from './limits.ts';
import type { Device } from './live-room.ts';
import { oneByOne } from './one-by-one.ts';
import { leave } from './presence.ts';

interface FromServer {
  /** What its clock says: a device's own may be minutes off. */
  now: (now: number) => void;
  tell: (telling: Telling) => void;
  gone: (gone: { readonly why: Message }) => void;
}
interface FromDevice {
  ask: (data: unknown, acknowledge?: unknown) => void;
}
type Line = Socket<FromDevice, FromServer>;

/** near: a proxy on the same computer is believed when it says whom it speaks for. all: any proxy is. */
export type Proxies = 'near' | 'all';

const NEAR = /^(::1|::ffff:127\.|127\.)/;

export function addressOf(request: IncomingMessage, proxies: Proxies): string {
  const peer = request.socket.remoteAddress ?? '';
  const header = request.headers['x-forwarded-for'];
  const named = (Array.isArray(header) ? header.at(-1) : header)?.split(',').at(-1)?.trim();
  return named && (proxies === 'all' || NEAR.test(peer)) ? named : peer;
}

function deviceOn(line: Line, address: string): Device {
  return {
    address,
    tell: (telling) => line.emit('tell', telling),
    sayGone: (why) => line.emit('gone', { why }),
    bound: null,
  };
}

/** Asks that come too fast are refused; with patience at an end the line is cut. */
function mayAsk(line: Line, limits: { readonly asks: Bucket; readonly patience: Bucket }): boolean {
  if (limits.asks.take()) return true;
  if (!limits.patience.take()) line.disconnect(true);
  return false;
}

function listen(line: Line, desk: Desk, device: Device): void {
  const { clock, limits } = desk.office;
  const { rate, burst } = limits.asks;
  const asks = bucket(clock, { size: burst, rate });
  const patience = bucket(clock, { size: limits.patience, rate: 1 });
  const inTurn = oneByOne();
  line.on('ask', (data, acknowledge) => {
    const reply = (given: Answer) => {
      if (typeof acknowledge === 'function') acknowledge(given);
    };
    if (!mayAsk(line, { asks, patience })) return reply(refused('slower'));
    void inTurn(async () => reply(await answer(desk, device, data)));
  });
  line.on('disconnect', () => void inTurn(async () => leave(desk.office, device)));
}

/** A classroom's devices drop and come back: a line that is silent is given up soon. */
const PINGS = { pingInterval: 10_000, pingTimeout: 10_000 };

export function connectDevices(http: HttpServer, desk: Desk, proxies: Proxies): Server {
  const io = new Server<FromDevice, FromServer>(http, {
    ...PINGS,
    maxHttpBufferSize: 16_000,
    serveClient: false,
    perMessageDeflate: false,
  });
  io.on('connection', (line) => {
    if (line.handshake.auth.wire !== WIRE_VERSION) {
      line.emit('gone', { why: no('newer') });
      line.disconnect();
      return;
    }
    line.emit('now', desk.office.clock.now());
    listen(line, desk, deviceOn(line, addressOf(line.request, proxies)));
  });
  return io;
}
