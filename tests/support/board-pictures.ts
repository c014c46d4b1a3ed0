// Which pictures do the board's tests show? One town, and what may change in it.
import type { Picture, Weather } from '../../src/client/board/picture.ts';

const cloud = (trend: string, theme: Weather['theme']): Weather => ({
  trend,
  theme,
  kind: 'cloud',
  weight: 0.6,
  priority: false,
  slots: ['unknown', 'open', 'filled'],
  hands: ['company'],
  overlap: false,
  accord: false,
});

export const TOWN: Picture = {
  calendar: 2027,
  light: 0.25,
  festival: false,
  gauges: { health: 50, energy: 50, education: 50 },
  bandstand: 1,
  tower: 1,
  pavilions: [
    { actor: 'association', own: true, joined: true },
    { actor: 'company', own: false, joined: true },
    { actor: 'authority', own: false, joined: false },
    { actor: 'research', own: false, joined: false },
  ],
  strings: [{ from: 'association', to: 'company', stays: false }],
  weather: [cloud('one', 'health'), cloud('two', 'energy'), cloud('three', 'education')],
  leaves: { health: 0, energy: 0, education: 0 },
};

/** Each kind of change a year can bring. */
export const CHANGES: Readonly<Record<string, Picture>> = {
  gauge: { ...TOWN, gauges: { ...TOWN.gauges, health: 90 } },
  weather: { ...TOWN, weather: TOWN.weather.slice(1) },
  lanterns: {
    ...TOWN,
    strings: [...TOWN.strings, { from: 'company', to: 'research', stays: true }],
  },
  bandstand: { ...TOWN, bandstand: 2, tower: 2 },
  leaves: { ...TOWN, leaves: { health: 1, energy: 1, education: 0 } },
  year: { ...TOWN, calendar: 2028, light: 0.5 },
  festival: { ...TOWN, calendar: 2030, light: 1, festival: true },
};
