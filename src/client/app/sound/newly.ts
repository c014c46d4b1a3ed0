// What has just happened at the table that is not yet heard? Beats of the review as they are shown, all else at once.
import type { Entry, EventType } from '../../../core/engine/index.ts';

/** The table as far as sound needs it. */
export interface Shown {
  readonly entries: readonly Entry[];
  /** This year's review. */
  readonly beats: readonly { readonly entries: readonly Entry[] }[];
  /** Beats of it shown so far. */
  readonly shown: number;
}

/** What a person does with their own hands sounds for them alone. */
const OWN: readonly EventType[] = ['placed', 'tookBack', 'becameReady'];

function isFor(seat: string | null, { event }: Entry): boolean {
  return !OWN.includes(event.type) || ('seat' in event && event.seat === seat);
}

/** Which review it is. */
const nameOf = ({ beats }: Shown): number => beats[0]?.entries[0]?.index ?? -1;

/** Entries that sound now, group by group. */
export function newlyHeard(before: Shown, now: Shown, seat: string | null): readonly (readonly Entry[])[] {
  const inBeats = new Set(now.beats.flatMap(({ entries }) => entries.map(({ index }) => index)));
  const last = before.entries.at(-1)?.index ?? -1;
  const atOnce = now.entries.filter((entry) => entry.index > last && !inBeats.has(entry.index));
  const from = nameOf(before) === nameOf(now) ? before.shown : 0;
  return [
    ...atOnce.filter((entry) => isFor(seat, entry)).map((entry) => [entry]),
    ...now.beats.slice(from, now.shown).map(({ entries }) => entries),
  ];
}
