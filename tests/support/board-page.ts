// How does a test get a page with the board alone? Built like the product, served on an address of its own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview } from 'vite';
import { freePort } from './free-port.ts';
import { cacheFolder, root } from './root.ts';
import type { Site } from './site.ts';

const folder = join(root, 'tests/support/board-page');
const outDir = join(cacheFolder, 'board-page');

/** A page that shares nothing with other origins gets a clock of 5 µs instead of 100. */
const fineClock = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export async function serveBoardPage(): Promise<Site> {
  const configFile = join(root, 'vite.config.ts');
  await build({ root: folder, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const port = await freePort();
  const server = await preview({
    root: folder,
    configFile,
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true, headers: fineClock },
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** How the build names the pieces of the town: what the empty scene needs as well is Phaser. */
const PIECES: Readonly<Record<string, 'phaser' | 'stage'>> = { scene: 'phaser', stage: 'stage' };

/** What a player's browser fetches for the town, and the name of just this build. @throws Error when a piece is missing */
export function boardPageFiles(): { readonly gzipBytes: Record<string, number>; readonly build: string } {
  const assets = join(outDir, 'assets');
  const files = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hash = createHash('sha256');
  const gzipBytes: Record<string, number> = {};
  for (const name of files) {
    const bytes = readFileSync(join(assets, name));
    hash.update(bytes);
    const piece = PIECES[name.split('-')[0] ?? name];
    if (piece) gzipBytes[piece] = gzipSync(bytes, { level: 9 }).length;
  }
  for (const piece of Object.values(PIECES))
    if (!gzipBytes[piece]) throw new Error(`the build names no piece that is ${piece}: ${files.join(', ')}`);
  return { gzipBytes, build: hash.digest('hex').slice(0, 16) };
}
