// What does the planner see on the board? The view, counted: open needs per trend, and what a "?" may be.
import { type ActorId, CAPABILITIES, THEMES, type Theme } from '../../content/vocabulary.ts';
import { NUMBERS, SESSION, type SeatView, type TrendView, type View } from '../../engine/index.ts';
import { type Library, numberOf } from './library.ts';

/** A trend as the planner counts it; capabilities are numbers in the order of the vocabulary. */
export interface Sky {
  readonly id: string;
  readonly theme: Theme;
  readonly since: number;
  readonly priority: boolean;
  /** Shown and open, per capability. */
  readonly open: readonly number[];
  /** Open, but nobody knows yet what it is. */
  readonly hidden: number;
  /** Chance that one "?" asks for each capability. */
  readonly guess: readonly number[];
  /** All that is open. */
  readonly left: number;
  /** Seats whose ✋ is here. */
  readonly hands: readonly ActorId[];
}

export interface Board {
  readonly view: View;
  readonly library: Library;
  readonly me: SeatView;
  readonly skies: readonly Sky[];
  /** Years after this one. */
  readonly yearsLeft: number;
  /** How much one gauge point of each theme counts, around 1. */
  readonly weight: Readonly<Record<Theme, number>>;
}

export function boardOf(library: Library, view: View): Board {
  const me = view.seats.find((seat) => seat.actor === view.seat);
  if (!me) throw new Error('the planner needs the view of a seat');
  const yearsLeft = SESSION[view.setup.session].years - view.year;
  return {
    view,
    library,
    me,
    skies: view.trends.map(skyOf),
    yearsLeft,
    weight: weightsOf(view, yearsLeft),
  };
}

function skyOf(trend: TrendView): Sky {
  const open = CAPABILITIES.map(() => 0);
  let hidden = 0;
  for (const { capability, fill } of trend.needs) {
    if (fill) continue;
    if (capability === null) hidden++;
    else open[numberOf(capability)] = (open[numberOf(capability)] ?? 0) + 1;
  }
  const { id, theme, since, priority } = trend;
  const left = trend.needs.filter((need) => !need.fill).length;
  return { id, theme, since, priority, open, hidden, left, guess: guessOf(trend), hands: trend.act };
}

/** The first three needs of a trend are of different capabilities: what is not among them is likelier. */
function guessOf(trend: TrendView): readonly number[] {
  const first = trend.needs.slice(0, 3).map((need) => need.capability);
  const free = CAPABILITIES.filter((capability) => !first.includes(capability));
  const inFirst = first.includes(null);
  return CAPABILITIES.map((c) => (inFirst ? (free.includes(c) ? 1 / free.length : 0) : 1 / 4));
}

/** Themes far from the goal count more; one that is there counts little, and never nothing. */
function weightsOf(view: View, yearsLeft: number): Record<Theme, number> {
  const missing = THEMES.map((theme) => {
    const pressing = view.trends.filter((trend) => trend.theme === theme && !trend.rests).length;
    const pressure = yearsLeft > 0 ? pressing * NUMBERS.pressure * 0.5 : 0;
    return Math.max(0, view.outcome.goal + 2 - view.gauges[theme] + pressure);
  });
  const mean = Math.max(1, missing.reduce((sum, m) => sum + m, 0) / THEMES.length);
  const weight = (at: number) =>
    Math.min(2, Math.max(yearsLeft > 0 ? 0.35 : 0.15, (missing[at] ?? 0) / mean));
  return Object.fromEntries(THEMES.map((theme, at) => [theme, weight(at)])) as Record<Theme, number>;
}
