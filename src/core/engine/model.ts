// What does the table look like at one instant? The complete, private state of one game: plain JSON.
// Lists are replaced, never changed in place, so that a copied state can share them.
import type { ActorId, Age, Theme } from '../content/vocabulary.ts';
import type { Reply, Want } from './command.ts';
import type { Stream } from './random.ts';
import type { SessionId } from './sessions.ts';

/** Raised when the same commands could give another game. Old logs say so instead of lying. */
export const RULES_VERSION = 1;

/** Words live elsewhere: a key and what to fill in. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Who decides for a seat. Partners are named by their temperament. */
export const PLAYERS = ['person', 'builder', 'pragmatic', 'cautious', 'freeRider'] as const;
export type Player = (typeof PLAYERS)[number];

export interface SeatSetup {
  readonly actor: ActorId;
  readonly player: Player;
}

/** All that a game is made from, besides its pack and its commands. */
export interface Setup {
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  readonly session: SessionId;
  /** In seating order. */
  readonly seats: readonly SeatSetup[];
  readonly age: Age;
  /** apart: each behind an own device or alone. table: around one screen, where people talk in Act. */
  readonly information: 'apart' | 'table';
  /** scripted: the guided first game's trends and cards. */
  readonly opening: 'drawn' | 'scripted';
  readonly easier: boolean;
}

/** Where in the year the table stands, and what it waits for. */
export const STEPS = ['point', 'house', 'act', 'star', 'reflect', 'over'] as const;
export type Step = (typeof STEPS)[number];

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

/** A lantern that stays lit for the rest of the game, between two seats in table order. */
export type Pair = readonly [ActorId, ActorId];

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

/** Notes of one year on the five lines; null: not counted this year (not yet open, or given). */
export type Notes = Readonly<Record<'agenda' | 'measurement' | 'activities' | 'communication' | 'backbone', number | null>>;

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

/** What happened when the plans were turned over: kept for the judgments at the end of the year. */
export interface Played {
  /** Needs filled per seat: trend ids, one per need (a duet's second voice counts). */
  readonly filled: Readonly<Record<ActorId, readonly string[]>>;
  /** Seats of which an icon was lost, that went alone, or left effort unspent. */
  readonly scattered: readonly ActorId[];
  readonly alone: readonly ActorId[];
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
