// What can be played without a network? The build's own list of its files becomes the worker that keeps them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'offline.js';
const MANIFEST = 'concert.webmanifest';
const ICONS = 'assets/icons';

/** How the game looks among the programs of a device that installs it. */
const manifest = {
  name: 'Concert 2030',
  short_name: 'Concert 2030',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#17173d',
  theme_color: '#221a45',
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Not needed to play: what only old browsers or the device's own desk ask for. */
const NOT_KEPT = /\.(map|woff)$|^icon/;

/** The worker's list stands for this in its source. */
const LIST = /__FILES__/;
const VERSION = /__VERSION__/;

export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  buildStart() {
    for (const name of readdirSync(ICONS))
      this.emitFile({ type: 'asset', fileName: name, source: readFileSync(join(ICONS, name)) });
    this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) });
    this.emitFile({
      type: 'chunk',
      fileName: WORKER,
      id: join(process.cwd(), 'src/client/offline/worker.ts'),
    });
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'icon', href: './icon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
  ],
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`no ${WORKER} in the build`);
      const files = Object.keys(bundle)
        .filter((name) => name !== WORKER && !NOT_KEPT.test(name))
        .sort();
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
      const list = JSON.stringify(files.map((name) => `./${name}`));
      worker.code = worker.code
        .replace(LIST, list.slice(1, -1).replaceAll('"', ''))
        .replace(VERSION, version);
    },
  },
};
