// What does a view look like, painted? The board's picture, from a view alone and from nothing before it.
import { ACTORS, type ActorId, THEMES, type Theme } from '../../core/content/vocabulary.ts';
import type { View } from '../../core/engine/view-model.ts';
import type { Picture } from './picture.ts';
import { weatherOf } from './weather-of.ts';

const FIRST_YEAR = 2026;
const FESTIVAL = 2030;

/** Light of the season: 0 is the morning of 2026, 1 the festival night of 2030. */
export const lightIn = (calendar: number): number =>
  Math.min(1, Math.max(0, (calendar - FIRST_YEAR) / (FESTIVAL - FIRST_YEAR)));

/** Leaves come from what cleared in the year of the view. */
function leavesOf(view: View, themeOf: (trend: string) => Theme): Picture['leaves'] {
  const now = view.cleared.filter((one) => one.year === view.year);
  const count = (theme: Theme) => now.filter((one) => themeOf(one.trend) === theme).length;
  return Object.fromEntries(THEMES.map((theme) => [theme, count(theme)])) as Record<Theme, number>;
}

/** The picture of a view. `themeOf` names the theme of a trend that is no longer on the board. */
export function pictureOf(view: View, themeOf: (trend: string) => Theme): Picture {
  const joined = (actor: ActorId) => view.lanterns.some(({ pair }) => pair.includes(actor));
  return {
    calendar: view.calendar,
    light: lightIn(view.calendar),
    festival: view.calendar === FESTIVAL,
    gauges: view.gauges,
    bandstand: view.house.backbone,
    tower: view.house.measurement,
    pavilions: ACTORS.map((actor) => ({ actor, own: actor === view.seat, joined: joined(actor) })),
    strings: view.lanterns.map(({ pair, stays }) => ({ from: pair[0], to: pair[1], stays })),
    weather: view.trends.map((trend) => weatherOf(view, trend)),
    leaves: leavesOf(view, themeOf),
  };
}
