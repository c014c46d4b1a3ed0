// What does the table look like at one instant? The complete, private state of one game: plain JSON.
// Lists are replaced, never changed in place, so that a copied state can share them.
import type { ActorId, Theme } from '../content/vocabulary.ts';
import type { Reply, Want } from './command.ts';
import type { Stream } from './random.ts';
import type { Played, YearRecord } from './record.ts';
import type { Message, Pair, Setup } from './setup.ts';

/** Where in the year the table stands, and what it waits for. */
export type Step = 'point' | 'house' | 'act' | 'star' | 'reflect' | 'over';

/** A card in a plan: on a trend, or alone (null). */
export interface Placement {
  readonly card: string;
  readonly trend: string | null;
  /** Promised with a yes: cannot be taken back this year. */
  readonly bound: boolean;
}

export interface SeatState {
  /** Cards to draw, next one last. */
  deck: readonly string[];
  hand: readonly string[];
  discard: readonly string[];
  /** Effort left this year. */
  effort: number;
  /** Effort missing next year (unmet mandate). */
  lessNextYear: number;
  /** Has put ! and ✋ this year. */
  pointed: boolean;
  /** Trend with this seat's ! this year. */
  important: string | null;
  /** Trend with this seat's ✋ this year. */
  act: string | null;
  /** Has moved a lone hand this year. */
  moved: boolean;
  ready: boolean;
  exchanged: boolean;
  plan: readonly Placement[];
  /** Placements taken back this year: partners re-plan once. */
  changes: number;
  /** Cards that came back from a clash with a connected actor this year. */
  returned: readonly string[];
  /** Icons promised to be left to somebody, this year. */
  leaves: readonly { readonly trend: string; readonly capability: string }[];
  mandate: string | null;
  mandateShown: boolean;
}

/** How a need was filled. */
export interface Fill {
  readonly by: 'card' | 'resonance' | 'star' | 'voice';
  /** Seats that filled it: one for a card, two or more for a resonance, none for the group. */
  readonly seats: readonly ActorId[];
  readonly year: number;
}

export interface NeedState {
  /** Everybody knows what it is. */
  shown: boolean;
  fill: Fill | null;
}

export interface TrendState {
  readonly id: string;
  /** Year of play in which it arrived. */
  readonly since: number;
  /** Same order as the pack's needs. */
  needs: readonly NeedState[];
  /** Presses not next Observe: residents were heard. */
  rests: boolean;
}

export interface Pledge {
  readonly seat: ActorId;
  readonly into: 'measurement' | 'backbone' | 'upkeep';
}

export interface HouseState {
  measurement: number;
  backbone: number;
  /** The territory gave the backbone this year: it wants no upkeep yet. */
  given: boolean;
  /** Open promises of this year's Agree. */
  pledges: readonly Pledge[];
}

export interface Ask {
  readonly id: number;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly want: Want;
  /** Null while open. */
  readonly reply: Reply | null;
  /** What the asker said to a "yes, if". Null while open or where there was none. */
  readonly closed: 'yes' | 'no' | null;
}

export interface State {
  readonly setup: Setup;
  /** One generator per purpose. */
  streams: { decks: Stream; trends: Stream };
  /** Year of play, from 1. */
  year: number;
  rehearsal: boolean;
  step: Step;
  easier: boolean;
  gauges: Record<Theme, number>;
  seats: Record<ActorId, SeatState>;
  /** Trends on the board, oldest first. */
  trends: readonly TrendState[];
  /** Trends to come per theme, next one last. */
  coming: Readonly<Record<Theme, readonly string[]>>;
  /** Themes left in the bag. */
  bag: readonly Theme[];
  /** Trends that are priorities this year. */
  priorities: readonly string[];
  /** Trends whose sky has cleared: id and year. */
  cleared: readonly { readonly trend: string; readonly year: number }[];
  /** One event per year of play; null in a year without one. */
  events: readonly (string | null)[];
  lasting: readonly Pair[];
  house: HouseState;
  /** Effort lent this year, from → to. */
  loans: readonly Pair[];
  asks: readonly Ask[];
  /** What this year's played plans came to; null before the review. */
  played: Played | null;
  /** ✦ the group may still place this year. */
  stars: number;
  /** "What do we change?": the sentences offered after the review. */
  sentences: readonly Message[];
  history: readonly YearRecord[];
}
