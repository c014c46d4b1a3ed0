// Which pack does the game come with? The cards of a French territory, checked once when the program starts.
import { loadPack } from './load.ts';
import type { Pack } from './pack.ts';
import common from './packs/france/common.json';
import education from './packs/france/education.json';
import energy from './packs/france/energy.json';
import health from './packs/france/health.json';

function assembled(): Pack {
  const loaded = loadPack([
    { name: 'packs/france/common.json', data: common },
    { name: 'packs/france/health.json', data: health },
    { name: 'packs/france/energy.json', data: energy },
    { name: 'packs/france/education.json', data: education },
  ]);
  if (loaded.ok) return loaded.pack;
  throw new Error(`The pack "france" is broken: ${JSON.stringify(loaded.problems.slice(0, 5))}`);
}

export const france: Pack = assembled();
