// How fast could it be at best? A bare WebSocket relay: it appends what comes in with the same group commit, and sends
// the same number of bytes to everybody at the table. It knows no rules.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { type WebSocket, WebSocketServer } from 'ws';
import { openFileJournal } from '../../../src/server/journal/file-journal.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    folder: { type: 'string' },
    written: { type: 'string' },
    told: { type: 'string' },
  },
});
/** An entry and a telling of as many bytes as the server's have on average. */
const entry = 'x'.repeat(Number(values.written));
const telling = 'x'.repeat(Number(values.told));

const journal = await openFileJournal(values.folder ?? '');
const tables = new Map<string, { readonly devices: Set<WebSocket>; count: number }>();
const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });

server.on('connection', (device, { url = '' }) => {
  const table = tables.get(url) ?? { devices: new Set(), count: 0 };
  tables.set(url, table);
  table.devices.add(device);
  device.on('close', () => table.devices.delete(device));
  device.on('message', (message) => {
    const n = String(message).split(' ')[0] ?? '';
    void journal.append(`table ${url} 0 0`, table.count++, entry).then(() => {
      for (const other of table.devices) other.send(`${n} ${telling}`);
    });
  });
});

process.on('disconnect', () => process.exit());
http.listen(Number(values.port), '127.0.0.1', () => process.send?.({ type: 'listening' }));
