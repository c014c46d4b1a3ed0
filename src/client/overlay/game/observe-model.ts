// What is new this year, before anybody decides? Pressure, arrivals, the event, what the territory gives.
import type { Condition, Theme } from '../../../core/content/vocabulary.ts';
import { type Entry, SESSION, type View } from '../../../core/engine/index.ts';
import { sinceYearBegan } from './stage.ts';

export interface Pressed {
  readonly theme: Theme;
  readonly from: number;
  readonly to: number;
  readonly trends: readonly string[];
}

export interface Observed {
  readonly pressed: readonly Pressed[];
  readonly arrived: readonly string[];
  readonly event: string | null;
  readonly given: readonly { readonly condition: 'measurement' | 'backbone'; readonly level: number }[];
  /** This seat has less effort this year (an unmet mandate). */
  readonly less: boolean;
  /** Conditions that come into the game this year. */
  readonly opens: readonly Condition[];
  /** "What do we change?": what the group chose at the end of last year. */
  readonly reflection: View['history'][number]['reflection'];
}

export function observedIn(view: View, entries: readonly Entry[]): Observed {
  const events = sinceYearBegan(entries).map((entry) => entry.event);
  const session = SESSION[view.setup.session];
  const opens = (Object.keys(session.opens) as Condition[]).filter(
    (condition) => session.opens[condition] === view.year && view.year > 1,
  );
  return {
    pressed: pressedIn(entries),
    arrived: events.flatMap((e) => (e.type === 'trendArrived' ? [e.trend] : [])),
    event: view.event,
    given: events.flatMap((e) =>
      e.type === 'levelGiven' ? [{ condition: e.condition, level: e.level }] : [],
    ),
    less: events.some((e) => e.type === 'effortSet' && e.seat === view.seat && e.because === 'mandate'),
    opens,
    reflection: view.history.at(-1)?.reflection ?? null,
  };
}

function pressedIn(entries: readonly Entry[]): readonly Pressed[] {
  const byTheme = new Map<Theme, Pressed>();
  for (const { event } of sinceYearBegan(entries)) {
    if (event.type !== 'gaugeMoved' || event.because.kind !== 'pressure') continue;
    const known = byTheme.get(event.theme);
    byTheme.set(event.theme, {
      theme: event.theme,
      from: known?.from ?? event.from,
      to: event.to,
      trends: [...(known?.trends ?? []), event.because.trend],
    });
  }
  return [...byTheme.values()];
}
