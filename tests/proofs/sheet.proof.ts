// Does the identity sheet print as one true page? `npm run sheet -- --log FILE --out FILE [--language fr|en] [--json]` writes
// the PDF of a game; without --log it checks the recorded games in both languages, and pages whose every field is full.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { pathOf } from '../../src/sim/open-log.ts';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import type { Language } from '../support/driver.ts';
import { root } from '../support/root.ts';
import { actionsOn, fillUp, measuresOf, openSheet, type Recorded, recorded } from '../support/sheet-page.ts';
import { untrueOn } from '../support/sheet-truth.ts';
import { serveBuiltPage } from '../support/site.ts';

const { values: options } = parseArgs({
  options: {
    log: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
});

const LEAST_CONTRAST = 4.5;
/** Points; with every field full. */
const LEAST_TYPE = 7.5;
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
/** Many short words, and words that no line can hold. */
const LONG = ['ensemble,', 'MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM'];

interface Printed {
  readonly name: string;
  readonly pages: number;
  readonly tagged: boolean;
  readonly type: number;
  readonly clipped: readonly string[];
  readonly contrast: number;
  readonly untrue: readonly string[];
}

interface Wish {
  readonly game: Recorded;
  readonly language: Language;
  /** Fills every field with it before the page is printed. */
  readonly word?: string;
  readonly out?: string;
}

async function printed(page: Page, { game, language, word, out }: Wish): Promise<Printed> {
  const measures = await measuresOf(page);
  const pdf = await page.pdf({ tagged: true, format: 'A4', preferCSSPageSize: true });
  if (out !== undefined) writeFileSync(pathOf(out), pdf);
  const text = pdf.toString('latin1');
  return {
    name: [game.file.split(/[\\/]/).at(-1), language, ...(word === undefined ? [] : ['full'])].join(' '),
    pages: (text.match(/\/Type\s*\/Page\b/g) ?? []).length,
    tagged: /\/StructTreeRoot\b/.test(text) && /\/MarkInfo\b/.test(text),
    ...measures,
    untrue: untrueOn(await actionsOn(page), language, game),
  };
}

const languages: readonly Language[] =
  options.language === 'en' || options.language === 'fr'
    ? [options.language]
    : options.log === undefined
      ? ['fr', 'en']
      : ['fr'];

function wishes(): readonly Wish[] {
  const out = options.out === undefined ? {} : { out: options.out };
  if (options.log !== undefined) {
    const game = recorded(pathOf(options.log));
    return languages.map((language) => ({ game, language, ...out }));
  }
  const folder = join(root, 'tests/replays');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const games = files.map((file) => recorded(join(folder, file)));
  return languages.flatMap((language) => [
    ...games.map((game) => ({ game, language })),
    ...games.slice(0, 1).flatMap((game) => LONG.map((word) => ({ game, language, word }))),
  ]);
}

async function print(url: string): Promise<readonly Printed[]> {
  const browser = await launch(await chooseBrowser());
  const sheets: Printed[] = [];
  for (const wish of wishes()) {
    const context = await browser.newContext({ locale: LOCALES[wish.language], reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await openSheet(page, wish.game.text);
    if (wish.word !== undefined) await fillUp(page, wish.word);
    sheets.push(await printed(page, wish));
    await context.close();
  }
  await browser.close();
  return sheets;
}

if (options.log !== undefined && options.out === undefined) {
  console.error('npm run sheet -- --log FILE --out FILE [--language fr|en] [--json]');
  process.exit(1);
}
if (process.env.CONCERT_BUILT !== 'yes') {
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
}
const site = await serveBuiltPage();
const sheets = await print(site.url);
await site.close();
const figures = {
  sheets: sheets.length,
  notOnePage: sheets.filter(({ pages }) => pages !== 1).map(({ name }) => name),
  untagged: sheets.filter(({ tagged }) => !tagged).map(({ name }) => name),
  clipped: sheets.flatMap(({ name, clipped }) => clipped.map((text) => `${name}: ${text}`)),
  untrue: sheets.flatMap(({ name, untrue }) => untrue.map((text) => `${name}: ${text}`)),
  leastContrast: Math.round(Math.min(...sheets.map(({ contrast }) => contrast)) * 10) / 10,
  smallestType: Math.min(...sheets.map(({ type }) => type)),
};
const { notOnePage, untagged, clipped, untrue } = figures;
const pass =
  sheets.length > 0 &&
  figures.leastContrast >= LEAST_CONTRAST &&
  figures.smallestType >= LEAST_TYPE &&
  [notOnePage, untagged, clipped, untrue].every((list) => list.length === 0);
console.log(options.json ? JSON.stringify({ ...figures, pass }) : { ...figures, pass });
process.exitCode = pass ? 0 : 1;
