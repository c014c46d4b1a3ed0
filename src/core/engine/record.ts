// What does a year leave behind? The judgments of its review, kept for the lines and the debrief.
import type { ActorId, Theme } from '../content/vocabulary.ts';
import type { Message } from './setup.ts';

/** Notes of one year on the five lines; null: not counted this year (not yet open, or given). */
export type Notes = Readonly<
  Record<'agenda' | 'measurement' | 'activities' | 'communication' | 'backbone', number | null>
>;

/** What a year left behind, needed later in the game. */
export interface YearRecord {
  readonly year: number;
  readonly rehearsal: boolean;
  readonly notes: Notes;
  readonly gauges: Readonly<Record<Theme, number>>;
  /** Needs filled by cards, icons lost, skies cleared. */
  readonly filled: number;
  readonly lost: number;
  readonly skies: number;
  /** The event was met. Null in a year without one. */
  readonly ready: boolean | null;
  /** What the group said it would change. */
  readonly reflection: Message | null;
}

/** What happened when the plans were turned over: kept for the judgments at the end of the year. */
export interface Played {
  /** Needs filled per seat: trend ids, one per need (a duet's second voice counts). */
  readonly filled: Readonly<Record<ActorId, readonly string[]>>;
  /** Seats of which an icon was lost, that went alone, or left effort unspent. */
  readonly scattered: readonly ActorId[];
  readonly alone: readonly ActorId[];
  /** Seats with effort left while one of their cards would have filled a need. */
  readonly unspent: readonly ActorId[];
  /** Icons lost. */
  readonly lost: number;
  /** The first overlap: whose icon was lost to whom, where. */
  readonly clash: { readonly seat: ActorId; readonly to: ActorId; readonly trend: string } | null;
  /** Trends with an accord. */
  readonly accords: readonly string[];
  /** Seats that filled a need which measurement had shown. */
  readonly shownBy: readonly ActorId[];
  /** Seats that paid into the common house this year. */
  readonly payers: readonly ActorId[];
}
