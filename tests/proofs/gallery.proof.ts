// Is every screen whole, and can towns be told apart? `npm run gallery [--only board|screens] [--json]` pictures every
// screen of the table of screens and the town in its states into gallery/, and measures both: gallery/report.json.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { boardChanges } from '../support/gallery/board-changes.ts';
import { takeBoards } from '../support/gallery/boards.ts';
import { type Faults, folder, LANGUAGES, SIZES, takeSheet } from '../support/gallery/sheets.ts';
import { root } from '../support/root.ts';
import { serveBuiltPage } from '../support/site.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launch(await chooseBrowser());

async function screens(): Promise<readonly Faults[]> {
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  const site = await serveBuiltPage();
  const sheets: Faults[] = [];
  for (const size of SIZES) {
    for (const language of LANGUAGES) sheets.push(await takeSheet(browser, site.url, { size, language }));
  }
  await site.close();
  return sheets;
}

async function board() {
  const page = await browser.newPage();
  await takeBoards(page);
  const changes = await boardChanges(page, { palette: 'dusk', detail: 'full' });
  await page.close();
  return changes;
}

const sheets = options.only === 'board' ? [] : await screens();
const changes = options.only === 'screens' ? [] : await board();
await browser.close();

const clipped = sheets.flatMap((sheet) => sheet.clipped);
const overlapping = sheets.flatMap((sheet) => sheet.overlapping);
const smallTargets = sheets.flatMap((sheet) => sheet.smallTargets);
const missed = changes.filter((change) => !change.pass);
const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures, 0);
const pass = [clipped, overlapping, smallTargets, missed].every((list) => list.length === 0);
const report = { pass, pictures, clipped, overlapping, smallTargets, changes };
writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
const counts = {
  pass,
  pictures,
  clipped: clipped.length,
  overlapping: overlapping.length,
  smallTargets: smallTargets.length,
  changes: changes.length,
  missed,
};
console.log(options.json ? JSON.stringify(counts) : counts);
process.exitCode = pass ? 0 : 1;
