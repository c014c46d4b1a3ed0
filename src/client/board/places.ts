// Where does the weather of each trend hang? The plaque with its name lies exactly there.
import type { Theme } from '../../core/content/vocabulary.ts';
import { type Box, TOWN } from './kit/frame.ts';
import type { Weather } from './picture.ts';

export interface WeatherPlace extends Box {
  readonly trend: string;
}

const LEFT: Readonly<Record<Theme, number>> = { health: 4, energy: 534, education: 1064 };
const QUARTER = 532;
const TOPS = [40, 40, 34, 24] as const;
const GAP = 12;
/** Rows there are → height of a place, so that all end above 330. */
const HEIGHTS = [140, 140, 132, 92] as const;

function placeOf(index: number, count: number): Box {
  const rows = Math.min(3, Math.ceil(count / 2));
  const height = HEIGHTS[rows] ?? 98;
  const row = Math.floor(index / 2);
  const alone = index === count - 1 && index % 2 === 0;
  const width = count === 1 ? 310 : 254;
  const x = alone ? (QUARTER - width) / 2 : 6 + (index % 2) * (254 + GAP);
  const y = (TOPS[rows] ?? 24) + row * (height + GAP) + (rows === 1 && index === 1 ? 30 : 0);
  return { x, y, width, height };
}

/** One place for each trend, in the order of the trends. */
export function weatherPlaces(weather: readonly Weather[]): readonly WeatherPlace[] {
  return weather.map(({ trend, theme }) => {
    const beside = weather.filter((one) => one.theme === theme);
    const index = beside.findIndex((one) => one.trend === trend);
    const place = placeOf(index, beside.length);
    return { trend, ...place, x: LEFT[theme] + place.x };
  });
}

/** How high over the foot of the town the weather of so many trends begins, in widths of the town. */
export const weatherRise = (count: number): number => (TOWN.height - placeOf(0, count).y) / TOWN.width;
