// How heavy is a whole first game with sound, from the first page to the debrief, as the server sends it?
// `npm run bench -- first-game [--seed S] [--json]`: every compressed byte served, whoever asked for it: fonts, words,
// town, recorded instruments, workers, and what is kept for days without a network.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { type Answer, serveCounted } from '../support/counted-site.ts';
import { type Play, playUntil, pointer } from '../support/driver.ts';
import { root } from '../support/root.ts';
import { counted, countSound, soundsAfter } from '../support/sound-count.ts';

const barInBytes = 1_500_000;
const quietInMs = 3000;

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '2030' }, json: { type: 'boolean' } },
});

const KINDS = {
  sound: /\.mp3$|\/(player|render|render-worker)-[^/]+\.js$/,
  fonts: /\.woff2?$/,
  board: /\/(stage|layers|raster|board)-[^/]+\.js$/,
  workers: /worker-[^/]+\.js$|\/offline\.js$/,
  pictures: /\.(svg|png)$/,
} as const;

/** Bytes of each kind of file; what is of none of them is the page itself: its code, its words, its styles. */
function byKind(answers: readonly Answer[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { path, bytes } of answers) {
    const [kind = 'page'] = Object.entries(KINDS).find(([, names]) => names.test(path)) ?? [];
    sums[kind] = (sums[kind] ?? 0) + bytes;
  }
  return sums;
}

const sum = (answers: readonly Answer[]): number => answers.reduce((all, { bytes }) => all + bytes, 0);

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
const site = await serveCounted();
const browser = await launch(await chooseBrowser());
const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });
await countSound(context);
const page = await context.newPage();
const play: Play = { page, hands: pointer, language: 'fr' };

/** The first page's own button, with the seed that was asked for: the same game for everybody who measures. */
await page.addInitScript((seed) => {
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (into) => (into instanceof Uint32Array ? into.fill(seed) : real(into));
}, Number(options.seed));
await page.goto(site.url, { waitUntil: 'load' });
await site.quiet(quietInMs);
const firstPage = sum(site.answers);
await page.locator('.hero-buttons button').first().click();
await page.locator('.table').waitFor();
const moves = await playUntil(play, '.ending');
await soundsAfter(page, 0);
const { contexts, begun } = await counted(page);
await page.locator('.ending .onward').click();
await page.locator('.branch').first().waitFor();
await site.quiet(quietInMs);
await browser.close();
await site.close();

const bytes = sum(site.answers);
const sounded = contexts > 0 && begun.length > 0 && site.answers.some(({ path }) => path.endsWith('.mp3'));
const pass = sounded && firstPage > 0 && moves > 0 && bytes > firstPage && bytes <= barInBytes;
const figures = {
  seed: Number(options.seed),
  bytes,
  barInBytes,
  ofWhich: byKind(site.answers),
  firstPage,
  answers: site.answers.length,
  moves,
  soundsBegun: begun.length,
  pass,
};
console.log(options.json ? JSON.stringify(figures) : figures);
process.exitCode = pass ? 0 : 1;
