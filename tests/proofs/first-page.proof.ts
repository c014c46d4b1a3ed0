// How heavy is the first page, as a browser receives it? `npm run proof:first-page -- --json`
import { join } from 'node:path';
import { build } from 'vite';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { root } from '../support/root.ts';
import { serveBuiltPage } from '../support/site.ts';

const barInBytes = 120_000;
const quietInMs = 3000;

interface Load {
  readonly bytes: number;
  readonly requests: number;
}

/** Compressed bytes of everything the page asks for, until nothing was asked for three seconds. */
async function loadFirstPage(url: string): Promise<Load> {
  const browser = await launch(await chooseBrowser());
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  let lastAt = Date.now();
  network.on('Network.requestWillBeSent', () => {
    requests += 1;
    lastAt = Date.now();
  });
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  while (Date.now() - lastAt < quietInMs) await page.waitForTimeout(100);
  await browser.close();
  return { bytes, requests };
}

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
const site = await serveBuiltPage();
const load = await loadFirstPage(site.url);
await site.close();
const figures = { ...load, barInBytes, pass: load.bytes > 0 && load.bytes <= barInBytes };
console.log(process.argv.includes('--json') ? JSON.stringify(figures) : figures);
process.exitCode = figures.pass ? 0 : 1;
