// Is every screen whole, and can towns be told apart? `npm run gallery [--only board|moving|screens] [--json]` pictures every
// screen of the table of screens and the town in its states into gallery/, and measures both: gallery/report.json.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { furnishRooms } from '../support/furnished-rooms.ts';
import { boardChanges } from '../support/gallery/board-changes.ts';
import { takeBoards } from '../support/gallery/boards.ts';
import { takeEndings } from '../support/gallery/endings.ts';
import { takeLive } from '../support/gallery/live.ts';
import { takeMoments } from '../support/gallery/moments.ts';
import { type Faults, folder, LANGUAGES, SIZES, takeSheet } from '../support/gallery/sheets.ts';
import { root } from '../support/root.ts';
import { serveBuiltPage } from '../support/site.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launch(await chooseBrowser());

async function screens(url: string): Promise<readonly Faults[]> {
  const rooms = await furnishRooms();
  const sheets: Faults[] = [];
  for (const size of SIZES) {
    for (const language of LANGUAGES)
      sheets.push(await takeSheet(browser, { url, rooms }, { size, language }));
  }
  await rooms.close();
  return sheets;
}

/** What moves, as it moves and as it is where nothing travels: the stage, the endings, the moments. */
async function moving(url: string) {
  const live = await takeLive(browser);
  const [endings, moments] = await Promise.all([takeEndings(browser, url), takeMoments(browser, url)]);
  return { pictures: live + endings + moments.pictures, moments: moments.kinds };
}

const wants = (part: 'board' | 'moving' | 'screens') => options.only === undefined || options.only === part;

async function onPage() {
  if (!wants('screens') && !wants('moving')) return { sheets: [], moved: null };
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  const site = await serveBuiltPage();
  const [sheets, moved] = await Promise.all([
    wants('screens') ? screens(site.url) : [],
    wants('moving') ? moving(site.url) : null,
  ]);
  await site.close();
  return { sheets, moved };
}

async function board() {
  const page = await browser.newPage();
  await takeBoards(page);
  const changes = await boardChanges(page, { palette: 'dusk', detail: 'full' });
  await page.close();
  return changes;
}

const { sheets, moved } = await onPage();
const changes = wants('board') ? await board() : [];
await browser.close();

const clipped = sheets.flatMap((sheet) => sheet.clipped);
const overlapping = sheets.flatMap((sheet) => sheet.overlapping);
const smallTargets = sheets.flatMap((sheet) => sheet.smallTargets);
const missed = changes.filter((change) => !change.pass);
const pictures = sheets.reduce((sum, sheet) => sum + sheet.pictures, 0);
const pass = [clipped, overlapping, smallTargets, missed].every((list) => list.length === 0);
const report = { pass, pictures, moved, clipped, overlapping, smallTargets, changes };
writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
const counts = {
  pass,
  pictures,
  moved,
  clipped: clipped.length,
  overlapping: overlapping.length,
  smallTargets: smallTargets.length,
  changes: changes.length,
  missed,
};
console.log(options.json ? JSON.stringify(counts) : counts);
process.exitCode = pass ? 0 : 1;
