// How does a test get a page with the board alone? Built like the product, served on an address of its own.
import { join } from 'node:path';
import { build, preview } from 'vite';
import { cacheFolder, root } from './root.ts';
import { freePort, type Site } from './site.ts';

const folder = join(root, 'tests/support/board-page');
const outDir = join(cacheFolder, 'board-page');

export async function serveBoardPage(): Promise<Site> {
  const configFile = join(root, 'vite.config.ts');
  await build({ root: folder, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const port = await freePort();
  const server = await preview({
    root: folder,
    configFile,
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
