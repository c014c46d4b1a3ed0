// What does a seat get to see of the table? The shape of a view: all of it public, its own, or lit by lanterns.
import type { ActorId, Capability, Condition, Theme } from '../content/vocabulary.ts';
import type { Ask, Fill, Placement, Pledge, State, Step } from './model.ts';
import type { Outcome } from './outcome.ts';
import type { Played, YearRecord } from './record.ts';
import type { Message, Pair, Player, Setup } from './setup.ts';

export interface NeedView {
  /** Null: nobody knows yet ("?"). */
  readonly capability: Capability | null;
  readonly fill: Fill | null;
}

export interface TrendView {
  readonly id: string;
  readonly theme: Theme;
  /** Year of play in which it arrived. */
  readonly since: number;
  readonly rests: boolean;
  readonly priority: boolean;
  readonly needs: readonly NeedView[];
  /** Seats whose ! and whose ✋ is here, as far as this seat may know. */
  readonly important: readonly ActorId[];
  readonly act: readonly ActorId[];
}

export interface SeatView {
  readonly actor: ActorId;
  readonly player: Player;
  /** Null in Act for those not connected: it would tell how much they have placed. */
  readonly effort: number | null;
  readonly ready: boolean;
  readonly pointed: boolean;
  readonly moved: boolean;
  readonly exchanged: boolean;
  /** Plans taken back this year; null likewise. */
  readonly changes: number | null;
  readonly important: string | null;
  readonly act: string | null;
  readonly cards: number;
  /** Null: not for this seat's eyes. After the rehearsal hands are open: what was missing was in the room. */
  readonly hand: readonly string[] | null;
  readonly plan: readonly Placement[] | null;
  readonly mandate: string | null;
  readonly mandateShown: boolean;
}

export interface View {
  readonly setup: Setup;
  /** Whose view; null for the public one. */
  readonly seat: ActorId | null;
  readonly year: number;
  /** The year's number in the calendar, 2026–2030. */
  readonly calendar: number;
  readonly rehearsal: boolean;
  readonly step: Step;
  readonly easier: boolean;
  readonly gauges: Readonly<Record<Theme, number>>;
  readonly open: Readonly<Record<Condition, boolean>>;
  /** Hands have been shown this year. */
  readonly shown: boolean;
  readonly trends: readonly TrendView[];
  readonly priorities: readonly string[];
  readonly cleared: State['cleared'];
  readonly event: string | null;
  /** Next year's event, known with measurement 2. */
  readonly nextEvent: string | null;
  readonly house: {
    readonly measurement: number;
    readonly backbone: number;
    readonly given: boolean;
    readonly wantsUpkeep: boolean;
    readonly pledges: readonly Pledge[];
  };
  readonly lanterns: readonly { readonly pair: Pair; readonly stays: boolean }[];
  /** Seats this one is joined to by a chain of lanterns, itself included. */
  readonly connected: readonly ActorId[];
  readonly seats: readonly SeatView[];
  readonly loans: readonly Pair[];
  readonly asks: readonly Ask[];
  /** Own cards whose twin a connected actor holds (♪). */
  readonly twins: readonly string[];
  /** Icons this seat has promised to leave to others. */
  readonly leaves: readonly { readonly trend: string; readonly capability: string }[];
  /** Own cards that came back from a clash this year. */
  readonly returned: readonly string[];
  readonly played: Played | null;
  readonly stars: number;
  readonly sentences: readonly Message[];
  readonly history: readonly YearRecord[];
  readonly outcome: Outcome;
}
