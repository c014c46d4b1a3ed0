// What came of a vote? Which needs were met and by whom, which gifts were lost to whom, which skies cleared.
import type { ActorId, Capability } from '../../../core/content/vocabulary.ts';
import type { Entry } from '../../../core/engine/index.ts';

export interface Clash {
  readonly trend: string;
  readonly capability: Capability;
  readonly seat: ActorId;
  /** Who had brought it already. */
  readonly to: ActorId | null;
  readonly card: string;
}

export interface Turn {
  /** Who met a need: "trend need" → corners. */
  readonly met: ReadonlyMap<string, readonly ActorId[]>;
  readonly clashes: readonly Clash[];
  readonly clear: readonly string[];
  /** Corners that sound together on a cloud. */
  readonly chord: readonly ActorId[];
  readonly filled: number;
  readonly lost: number;
  readonly skies: number;
  readonly entries: readonly Entry[];
}

export const slotKey = (trend: string, need: number): string => `${trend} ${need}`;

/** Entries from the turning of the plans to the end of the year; none before. */
function entriesOf(entries: readonly Entry[], how: 'alone' | 'together'): readonly Entry[] {
  const began = entries.findIndex(
    ({ event }) => event.type === 'yearBegan' && event.rehearsal === (how === 'alone'),
  );
  if (began < 0) return [];
  const rest = entries.slice(began + 1);
  const next = rest.findIndex(({ event }) => event.type === 'yearBegan');
  const year = next < 0 ? rest : rest.slice(0, next);
  const turned = year.findIndex(({ event }) => event.type === 'plansTurned');
  return turned < 0 ? [] : year.slice(turned);
}

export function turnIn(all: readonly Entry[], how: 'alone' | 'together'): Turn | null {
  const entries = entriesOf(all, how);
  const end = entries.flatMap(({ event }) => (event.type === 'yearEnded' ? [event] : []))[0];
  if (!end) return null;
  const met = new Map<string, readonly ActorId[]>();
  for (const { event } of entries) {
    if (event.type === 'contributed')
      for (const need of event.needs) met.set(slotKey(event.trend, need), [event.seat]);
    if (event.type === 'resonated') met.set(slotKey(event.trend, event.need), event.seats);
  }
  const clashes = entries.flatMap(({ event }) =>
    event.type === 'contributed'
      ? event.lost.map(({ capability, to }) => ({
          trend: event.trend,
          capability,
          seat: event.seat,
          to,
          card: event.card,
        }))
      : [],
  );
  const chord = entries.flatMap(({ event }) => (event.type === 'accordSounded' ? event.seats : []));
  return {
    met,
    clashes,
    clear: entries.flatMap(({ event }) => (event.type === 'skyCleared' ? [event.trend] : [])),
    chord: [...new Set(chord)],
    filled: met.size,
    lost: end.lost,
    skies: end.skies,
    entries,
  };
}
