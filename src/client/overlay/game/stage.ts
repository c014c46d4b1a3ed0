// Which part of the year is on the table: observe, agree, act, review, or the ending?
import type { Entry, View } from '../../../core/engine/index.ts';

export const STAGES = ['observe', 'agree', 'act', 'review'] as const;
export type Stage = (typeof STAGES)[number] | 'ending';

/** A year of play by name: the rehearsal is a year of its own. */
export function yearKey(view: Pick<View, 'year' | 'rehearsal'>): string {
  return view.rehearsal ? `${view.year}r` : `${view.year}`;
}

/** What has happened since this year began. */
export function sinceYearBegan(entries: readonly Entry[]): readonly Entry[] {
  const began = entries.filter(({ event }) => event.type === 'yearBegan').at(-1);
  return began ? entries.slice(entries.indexOf(began)) : entries;
}

/** Has this seat already decided something this year? Then its Observe has been read. */
export function hasDecided(view: View, entries: readonly Entry[]): boolean {
  if (view.step !== 'point') return view.step !== 'act' || !view.rehearsal || decided(view, entries);
  return view.seats.some((seat) => seat.actor === view.seat && seat.pointed);
}

function decided(view: View, entries: readonly Entry[]): boolean {
  return sinceYearBegan(entries).some(({ event }) => 'seat' in event && event.seat === view.seat);
}

export interface Reading {
  /** The year whose Observe has been read, by name. */
  readonly observed: string | null;
  /** Beats of this year's review are still to be read. */
  readonly reviewing: boolean;
}

/** Nothing to observe in a scripted first year: its first screen is its first decision. */
export function stageOf(view: View, reading: Reading): Stage {
  if (view.step === 'over' && !reading.reviewing) return 'ending';
  if (reading.reviewing || view.step === 'star' || view.step === 'reflect') return 'review';
  const scripted = view.year === 1 && view.setup.opening === 'scripted';
  if (reading.observed !== yearKey(view) && !scripted) return 'observe';
  return view.step === 'act' ? 'act' : 'agree';
}
