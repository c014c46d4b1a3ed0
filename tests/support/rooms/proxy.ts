// What stands before several processes? It pins each connection to one of them, and lets go when that one dies.

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** Every other connection breaks, and is pinned anew when it comes back: all processes have devices again. */
  readonly shake: () => void;
  readonly close: () => void;
}

function joined(device: Socket, server: Socket): void {
  device.pipe(server).pipe(device);
  for (const [one, other] of [
    [device, server],
    [server, device],
  ] as const)
    one.once('close', () => other.destroy());
}

/** The next process, and the one after it where that one does not answer. */
function pin(device: Socket, ports: readonly number[]): void {
  const [port, ...others] = ports;
  if (port === undefined) {
    device.destroy();
    return;
  }
  const server = connect({ port, host: '127.0.0.1', noDelay: true });
  const refused = () => pin(device, others);
  server.once('error', refused);
  server.once('connect', () => {
    server.off('error', refused);
    server.on('error', () => server.destroy());
    joined(device, server);
  });
}

export async function startProxy(ports: readonly number[]): Promise<Proxy> {
  let turn = 0;
  const devices = new Set<Socket>();
  const server = createServer({ noDelay: true }, (device) => {
    devices.add(device);
    device.on('error', () => device.destroy());
    device.once('close', () => devices.delete(device));
    const first = turn++ % ports.length;
    pin(device, [...ports.slice(first), ...ports.slice(0, first)]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const shake = () => [...devices].filter((_, i) => i % 2 === 0).forEach((device) => void device.destroy());
  return { port, shake, close: () => server.close() };
}
