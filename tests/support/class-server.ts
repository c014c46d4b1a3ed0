// How does a test run the server of `npm start`? Pages and rooms on a port of their own, the journal in a folder that goes with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileJournal } from '../../src/server/journal/file-journal.ts';
import { pages } from '../../src/server/pages.ts';
import { type ServeOptions, serve } from '../../src/server/serve.ts';
import { root } from './root.ts';

export interface ClassServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The page has to be built. */
export async function classServer(options: Partial<ServeOptions> = {}): Promise<ClassServer> {
  const data = await mkdtemp(join(tmpdir(), 'classroom-'));
  const journal = await openFileJournal(data);
  const site = { folder: join(root, 'dist'), addresses: () => [], health: () => ({ status: 'ok' }) };
  const server = await serve({ journal, port: 0, host: '127.0.0.1', pages: pages(site), ...options });
  return {
    port: server.port,
    close: async () => {
      await server.close();
      await journal.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
