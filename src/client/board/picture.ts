// What is there to be painted? The board's own picture of the table, made from a view alone and from nothing before it.
import { ACTORS, type ActorId, THEMES, type Theme } from '../../core/content/vocabulary.ts';
import type { TrendView, View } from '../../core/engine/index.ts';

/** A need as it hangs in the sky: nobody knows it, nobody has filled it, or it glows. */
export type SlotLook = 'unknown' | 'open' | 'filled';

/** A trend is weather over its quarter. */
export interface Weather {
  readonly trend: string;
  readonly theme: Theme;
  readonly kind: WeatherKind;
  /** How heavily it hangs, 0–1: older and with more open needs is heavier. */
  readonly weight: number;
  readonly priority: boolean;
  readonly slots: readonly SlotLook[];
  /** Hands on it, one for each actor as far as the seat may know. */
  readonly hands: readonly ActorId[];
  /** Two cards met here this year, and one was lost. */
  readonly overlap: boolean;
  /** Three joined actors sounded a chord here this year. */
  readonly accord: boolean;
}

export const WEATHER_KINDS = ['cloud', 'wind', 'mist'] as const;
export type WeatherKind = (typeof WEATHER_KINDS)[number];

export interface Pavilion {
  readonly actor: ActorId;
  /** The person who looks at this board sits here. */
  readonly own: boolean;
  /** Joined by lanterns to at least one other. */
  readonly joined: boolean;
}

export interface LanternString {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Lit for good, or for this year. */
  readonly stays: boolean;
}

export interface Picture {
  /** Calendar year, 2026–2030. */
  readonly calendar: number;
  /** Light of the season: 0 is the morning of 2026, 1 the festival night of 2030. */
  readonly light: number;
  readonly festival: boolean;
  /** 0–100 each: the painter of a quarter takes it as it is. */
  readonly gauges: Readonly<Record<Theme, number>>;
  readonly bandstand: number;
  readonly tower: number;
  readonly pavilions: readonly Pavilion[];
  readonly strings: readonly LanternString[];
  readonly weather: readonly Weather[];
  /** Skies that cleared this year, by theme: leaves still in the air. */
  readonly leaves: Readonly<Record<Theme, number>>;
}

const FIRST_YEAR = 2026;
const FESTIVAL = 2030;

/** The same trend is the same weather in every game: its kind comes from its id. */
function kindOf(trend: string): WeatherKind {
  const sum = [...trend].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return WEATHER_KINDS[sum % WEATHER_KINDS.length] ?? 'cloud';
}

function slotOf({ capability, fill }: TrendView['needs'][number]): SlotLook {
  if (fill) return 'filled';
  return capability === null ? 'unknown' : 'open';
}

function weightOf(trend: TrendView, year: number): number {
  const open = trend.needs.filter((need) => !need.fill).length / Math.max(1, trend.needs.length);
  const age = Math.min(1, Math.max(0, year - trend.since) / 3);
  return Math.min(1, 0.25 + 0.4 * age + 0.35 * open);
}

function weatherOf(view: View, trend: TrendView): Weather {
  return {
    trend: trend.id,
    theme: trend.theme,
    kind: kindOf(trend.id),
    weight: weightOf(trend, view.year),
    priority: trend.priority,
    slots: trend.needs.map(slotOf),
    hands: trend.act,
    overlap: view.played?.clash?.trend === trend.id,
    accord: view.played?.accords.includes(trend.id) ?? false,
  };
}

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
    light: Math.min(1, Math.max(0, (view.calendar - FIRST_YEAR) / (FESTIVAL - FIRST_YEAR))),
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
