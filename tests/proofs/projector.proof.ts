// Does the projector ever show what is not public? `npm run proof:projector [--games N] [--seed S] [--json]`: games of four
// teams, every message of every step drawn by the real page, its text and its names searched for what somebody still holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Shown } from '../../src/client/app/projector-message.ts';
import { ACTORS } from '../../src/core/content/vocabulary.ts';
import type { Entry, GameEvent, Setup } from '../../src/core/engine/index.ts';
import { chooseBrowser, launch } from '../support/browser-choice.ts';
import { type Moment, messageOf, momentsOf } from '../support/projector-games.ts';
import { readProjector } from '../support/projector-reader.ts';
import { root } from '../support/root.ts';
import { serveBuiltPage } from '../support/site.ts';

const { values: options } = parseArgs({
  options: {
    games: { type: 'string', default: '50' },
    seed: { type: 'string', default: '2030' },
    json: { type: 'boolean' },
  },
});

type Words = Readonly<Record<string, Readonly<Record<string, { readonly name?: string }>>>>;
const wordsIn = (file: string): Words =>
  JSON.parse(readFileSync(join(root, 'locales/fr', file), 'utf8')) as Words;
const packs = ['health', 'energy', 'education'].map((theme) => wordsIn(`packs/france/${theme}.json`));
const titles = new Map<string, string>();
for (const group of [...packs.map(({ actions }) => actions), wordsIn('packs/france/common.json').mandates])
  for (const [id, { name }] of Object.entries(group ?? {})) if (name) titles.set(id, name);
const { hand, bang } = wordsIn('game.json').cloud as unknown as { hand: string; bang: string };

function titleOf(id: string): string {
  const title = titles.get(id);
  if (!title) throw new Error(`no title for ${id}`);
  return title;
}

/** Titles somebody holds and nobody has shown; while marks are put down, the names of marks as well. */
function leaksIn(text: string, { secret, pointing }: Moment): readonly string[] {
  const hidden = [...secret.map(titleOf), ...(pointing ? [hand, bang] : [])];
  return [...new Set(hidden)].filter((words) => text.includes(words));
}

/** The same moment with something in its message that is nobody's business: the search must find it. */
function planted(moment: Moment): readonly Moment[] {
  const { message, secret } = moment;
  const { table } = message;
  const last = table.entries.at(-1);
  const trend = table.view.trends[0];
  const card = secret.find((id) => !id.startsWith('M'));
  const mandate = secret.find((id) => id.startsWith('M'));
  if (!last || !trend) return [];
  const after = (n: number, event: GameEvent): Entry => ({ ...last, index: last.index + n, event });
  const turned = after(1, { type: 'plansTurned', plans: [] });
  const told = (event: GameEvent): Shown => {
    const entries = [
      ...table.entries,
      turned,
      after(2, event),
      after(3, { type: 'unspent', seat: 'research', effort: 1 }),
    ];
    return messageOf({ ...table, entries, part: 'review', told: last.index + 2 });
  };
  const given = {
    type: 'contributed',
    seat: 'association',
    trend: trend.id,
    needs: [0],
    lost: [],
    duet: null,
  } as const;
  const checked = { type: 'mandateChecked', seat: 'association', met: null } as const;
  const marked = { ...table.view, trends: [{ ...trend, act: ACTORS.slice(0, 2) }] };
  return [
    ...(card ? [{ ...moment, message: told({ ...given, card }) }] : []),
    ...(mandate ? [{ ...moment, message: told({ ...checked, mandate } as GameEvent) }] : []),
    ...(moment.pointing ? [{ ...moment, message: messageOf({ ...table, view: marked }) }] : []),
  ];
}

function setupOf(seed: number, session: Setup['session']): Setup {
  const seats = ACTORS.map((actor) => ({ actor, player: 'person' as const }));
  return { seed, session, seats, age: 'adults', information: 'table', opening: 'drawn', easier: false };
}

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
const site = await serveBuiltPage();
const browser = await launch(await chooseBrowser());
const context = await browser.newContext({
  locale: 'fr-FR',
  viewport: { width: 1366, height: 768 },
  reducedMotion: 'reduce',
});
const page = await context.newPage();
// The picture has no words: without it the same words are there sooner.
await page.route(/\/(stage|layers|raster)-[^/]*\.js/, (route) => route.abort());
await page.goto(`${site.url}#/projector`, { waitUntil: 'load' });
await page.locator('.room-waiting').waitFor();

const games = Number(options.games);
const found: string[] = [];
const counts = { steps: 0, plants: 0, plantedSeen: 0 };
for (let game = 0; game < games; game++) {
  const setup = setupOf(Number(options.seed) + game, game % 2 === 0 ? 'lesson' : 'workshop');
  const moments = momentsOf(setup);
  const texts = await readProjector(
    page,
    moments.map(({ message }) => message),
  );
  moments.forEach((moment, i) => {
    for (const words of leaksIn(texts[i] ?? '', moment))
      found.push(`${setup.seed} ${i} ${moment.message.table.part}: ${words}`);
  });
  const plants = [moments[1], moments[Math.floor(moments.length / 3)]].flatMap((one) =>
    one ? planted(one) : [],
  );
  const seen = await readProjector(
    page,
    plants.map(({ message }) => message),
  );
  counts.steps += moments.length;
  counts.plants += plants.length;
  counts.plantedSeen += plants.filter((plant, i) => leaksIn(seen[i] ?? '', plant).length > 0).length;
}
await browser.close();
await site.close();

const pass =
  found.length === 0 && counts.steps > 0 && counts.plants > 0 && counts.plantedSeen === counts.plants;
const report = { games, ...counts, leaks: found.length, found: found.slice(0, 10), pass };
console.log(options.json ? JSON.stringify(report) : report);
process.exitCode = pass ? 0 : 1;
