// Which town do the tests of the painters begin with? One plain town, to be changed in one thing.
import { type Layer, type LayerId, type Look, layersOf } from '../../../src/client/board/layers.ts';
import type { Picture, Weather } from '../../../src/client/board/picture.ts';
import { ACTORS } from '../../../src/core/content/vocabulary.ts';

export const DUSK: Look = { palette: 'dusk', detail: 'full' };
export const CONTRAST: Look = { palette: 'contrast', detail: 'full' };

export const PLAIN: Picture = {
  calendar: 2028,
  light: 0.5,
  festival: false,
  gauges: { health: 50, energy: 50, education: 50 },
  bandstand: 1,
  tower: 1,
  pavilions: ACTORS.map((actor) => ({ actor, own: actor === 'company', joined: false })),
  strings: [],
  weather: [],
  leaves: { health: 0, energy: 0, education: 0 },
};

export const CLOUD: Weather = {
  trend: 'TH01',
  theme: 'health',
  kind: 'cloud',
  weight: 0.5,
  priority: false,
  slots: ['open', 'unknown'],
  hands: [],
  overlap: false,
  accord: false,
};

export const FULL: Picture = {
  ...PLAIN,
  calendar: 2030,
  light: 1,
  festival: true,
  gauges: { health: 95, energy: 96, education: 97 },
  bandstand: 2,
  tower: 2,
  pavilions: ACTORS.map((actor) => ({ actor, own: actor === 'company', joined: true })),
  strings: ACTORS.flatMap((from, n) => ACTORS.slice(n + 1).map((to) => ({ from, to, stays: n === 0 }))),
  weather: Array.from({ length: 9 }, (_, n) => ({
    ...CLOUD,
    trend: `T${n}`,
    theme: (['health', 'energy', 'education'] as const)[n % 3] ?? 'health',
    kind: (['cloud', 'wind', 'mist'] as const)[(n + Math.floor(n / 3)) % 3] ?? 'cloud',
    weight: 1 - n / 10,
    priority: n === 0,
    slots: ['open', 'unknown', 'filled', 'filled'],
    hands: [...ACTORS],
    overlap: n === 1,
    accord: n === 2,
  })),
  leaves: { health: 1, energy: 2, education: 3 },
};

/** The ids of the sheets whose text differs. */
export function changed(from: Picture, to: Picture, look: Look = DUSK): readonly LayerId[] {
  const after = layersOf(to, look);
  return layersOf(from, look)
    .filter((layer, n) => layer.svg !== after[n]?.svg)
    .map(({ id }) => id);
}

export function sheetOf(picture: Picture, id: LayerId, look: Look = DUSK): Layer {
  const found = layersOf(picture, look).find((layer) => layer.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}
