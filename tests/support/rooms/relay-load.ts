// How long does the bare relay take for the same? As many devices at as many tables, in the same rhythm.
import { once } from 'node:events';
import WebSocket from 'ws';
import { beat, type Rhythm } from './rhythm.ts';

interface RelaySize {
  readonly url: string;
  readonly tables: number;
  readonly seats: number;
  /** Bytes of an ask. */
  readonly said: number;
}

async function openTable({ url, seats }: RelaySize, at: number): Promise<readonly WebSocket[]> {
  const devices = Array.from({ length: seats }, () => new WebSocket(`${url}/${at}`));
  await Promise.all(devices.map((device) => once(device, 'open')));
  return devices;
}

/** Each device hears the number that was said, and as many bytes as the server's tellings have. */
function actAt(devices: readonly WebSocket[], said: string): () => Promise<number> {
  let n = 0;
  const seen = new Map<string, { left: number; readonly done: () => void }>();
  for (const device of devices)
    device.on('message', (data) => {
      const text = String(data);
      const one = seen.get(text.slice(0, text.indexOf(' ')));
      if (one && --one.left === 0) one.done();
    });
  return async () => {
    const number = String(++n);
    const began = performance.now();
    const done = new Promise<void>((resolve) => seen.set(number, { left: devices.length, done: resolve }));
    devices[n % devices.length]?.send(`${number} ${said}`);
    await done;
    seen.delete(number);
    return performance.now() - began;
  };
}

export async function relayTimes(size: RelaySize, rhythmFor: () => Rhythm): Promise<readonly number[]> {
  const tables: (readonly WebSocket[])[] = [];
  for (let at = 0; at < size.tables; at++) tables.push(await openTable(size, at));
  const rhythm = rhythmFor();
  const said = 'x'.repeat(size.said);
  const took = await Promise.all(
    tables.map((devices, at) => beat(rhythm, actAt(devices, said), at / tables.length)),
  );
  for (const device of tables.flat()) device.terminate();
  return took.flat();
}
