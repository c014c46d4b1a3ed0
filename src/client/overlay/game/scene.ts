// How does the table look in the middle of a review? As it was before the plans turned, with the beats shown so far.
import type { Theme } from '../../../core/content/vocabulary.ts';
import type { Deck, Entry, Fill, GameEvent, TrendView, View } from '../../../core/engine/index.ts';
import type { Beat } from './beats.ts';

type Scene = Pick<View, 'gauges' | 'trends'>;
type Filled = { readonly trend: string; readonly need: number; readonly fill: Fill };

function filledBy(event: GameEvent, year: number): readonly Filled[] {
  if (event.type === 'contributed') {
    const fill = { by: 'card' as const, seats: [event.seat], year };
    return event.needs.map((need) => ({ trend: event.trend, need, fill }));
  }
  if (event.type === 'resonated') {
    return [
      { trend: event.trend, need: event.need, fill: { by: 'resonance' as const, seats: event.seats, year } },
    ];
  }
  if (event.type !== 'starPlaced') return [];
  return [{ trend: event.trend, need: event.need, fill: { by: 'star' as const, seats: [], year } }];
}

function fillTrend(trend: TrendView, fills: readonly Filled[], deck: Deck): TrendView {
  const here = fills.filter((filled) => filled.trend === trend.id);
  if (here.length === 0) return trend;
  const kinds = deck.trend(trend.id).needs;
  const needs = trend.needs.map((need, i) => {
    const filled = here.find((one) => one.need === i);
    return filled ? { capability: kinds[i] ?? null, fill: filled.fill } : need;
  });
  return { ...trend, needs };
}

function after(scene: Scene, entry: Entry, deck: Deck): Scene {
  const { event, year } = entry;
  if (event.type === 'gaugeMoved') {
    return { ...scene, gauges: { ...scene.gauges, [event.theme]: event.to } };
  }
  const fills = filledBy(event, year);
  const trends = scene.trends.map((trend) => fillTrend(trend, fills, deck));
  return { ...scene, trends };
}

/** The first value each gauge had in these entries: where it stood before them. */
function gaugesBefore(view: View, entries: readonly Entry[]): View['gauges'] {
  const first: Partial<Record<Theme, number>> = {};
  for (const { event } of entries) {
    if (event.type === 'gaugeMoved') first[event.theme] ??= event.from;
  }
  return { ...view.gauges, ...first };
}

/** Trends that are no longer there because their sky cleared, as far as these beats have come. */
function clearedIn(beats: readonly Beat[]): readonly string[] {
  return beats.flatMap((beat) =>
    beat.entries.flatMap(({ event }) => (event.type === 'skyCleared' ? [event.trend] : [])),
  );
}

export interface Showing {
  readonly deck: Deck;
  /** The table before the plans turned; null when it was not seen (a reload). */
  readonly before: View | null;
  readonly beats: readonly Beat[];
  readonly shown: number;
}

/** The view to draw: the true one once every beat has been shown. */
export function sceneAt(view: View, showing: Showing): View {
  const { deck, before, beats, shown } = showing;
  if (shown >= beats.length || !before) return view;
  const all = beats.flatMap((beat) => beat.entries);
  const seen = beats.slice(0, shown);
  const gone = clearedIn(seen.slice(0, -1));
  const start: Scene = { gauges: gaugesBefore(view, all), trends: before.trends };
  const scene = seen.flatMap((beat) => beat.entries).reduce((now, entry) => after(now, entry, deck), start);
  const trends = scene.trends.filter((trend) => !gone.includes(trend.id));
  const history = view.history.filter((year) => year.year < view.year || view.rehearsal !== year.rehearsal);
  return { ...view, ...scene, trends, history: view.step === 'star' ? view.history : history };
}
