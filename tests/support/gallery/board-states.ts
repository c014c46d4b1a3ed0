// Which towns are compared? One plain town, and the same with one thing changed.
import type { Picture, Weather } from '../../../src/client/board/picture.ts';
import { ACTORS, type Theme } from '../../../src/core/content/vocabulary.ts';

export const BASE: Picture = {
  calendar: 2027,
  light: 0.25,
  festival: false,
  gauges: { health: 50, energy: 50, education: 50 },
  bandstand: 0,
  tower: 0,
  pavilions: ACTORS.map((actor) => ({ actor, own: actor === 'association', joined: false })),
  strings: [],
  weather: [],
  leaves: { health: 0, energy: 0, education: 0 },
};

/** In the light of its year, with one gauge of its own. */
export function withGauge(theme: Theme, gauge: number): Picture {
  return { ...BASE, gauges: { ...BASE.gauges, [theme]: gauge } };
}

export function inYear(picture: Picture, calendar: number): Picture {
  return { ...picture, calendar, light: (calendar - 2026) / 4, festival: calendar === 2030 };
}

export const withLanterns: Picture = {
  ...BASE,
  pavilions: BASE.pavilions.map((pavilion) => ({ ...pavilion, joined: true })),
  strings: ACTORS.flatMap((from, i) => ACTORS.slice(i + 1).map((to) => ({ from, to, stays: true }))),
};

const heavy = (trend: string): Weather => ({
  trend,
  theme: 'health',
  kind: 'cloud',
  weight: 1,
  priority: false,
  slots: ['open', 'open', 'unknown', 'open'],
  hands: [],
  overlap: false,
  accord: false,
});

/** Two heavy clouds over health. */
export const withWeather: Picture = { ...BASE, weather: [heavy('TH01'), heavy('TH02')] };

/** Gauges of all three themes alike. */
export const LEVELS = { low: 10, middle: 50, high: 90 } as const;
export type Level = keyof typeof LEVELS;
export const YEARS = [2026, 2030] as const;

/** A town that has come so far in that year. */
export function town(level: Level, calendar: number): Picture {
  const gauge = LEVELS[level];
  const picture =
    level === 'low' ? withWeather : level === 'high' ? withLanterns : { ...withWeather, bandstand: 1 };
  const bandstand = level === 'high' ? 2 : picture.bandstand;
  const gauges = { health: gauge, energy: gauge, education: gauge };
  return inYear({ ...picture, bandstand, tower: bandstand, gauges }, calendar);
}
