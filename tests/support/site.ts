// How do tests get the built page on an address of their own?
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { freePort } from './free-port.ts';
import { root } from './root.ts';

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The same server as `npm start`, on a free port: what is tested is what is played. */
export async function serveBuiltPage(): Promise<Site> {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    throw new Error('There is no built page: run `npm run build` first.');
  }
  const port = await freePort();
  const server = await preview({ root, preview: { host: '127.0.0.1', port, strictPort: true } });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
