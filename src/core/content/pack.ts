// What is a pack? The content of a game as plain data: no words, no functions.
// Words live in locales/<lang>/packs/<pack id>.json under the same ids.
import type { ActorId, Age, Capability, Condition, Dynamic, Theme } from './vocabulary.ts';

/** A producer's figure: shown on the card with producer and year, listed in docs/sources.md. */
export interface Fact {
  /** Who counted, e.g. "Insee". */
  readonly producer: string;
  /** Year(s) the figure speaks of, e.g. "2021" or "2020–2024". */
  readonly year: string;
  /** The page that was read, https. */
  readonly page: string;
  /** C1: read on the producer's own page; C2: on a secondary page that names the producer. */
  readonly status: 'C1' | 'C2';
}

/** A cloud over a quarter: a trend that presses on its gauge until all its needs are filled. */
export interface Trend {
  readonly id: string;
  readonly theme: Theme;
  readonly dynamic: Dynamic;
  /** 3–5 needs in order; the first three are of different capabilities. */
  readonly needs: readonly Capability[];
  /** Effects on other themes when transformed (SDG interlinkages), −2…2, never 0. */
  readonly effects: readonly { readonly theme: Theme; readonly by: number }[];
  readonly fact: Fact;
  /** Ages in whose deck the trend is. */
  readonly ages: readonly Age[];
}

/** A card of one actor and one theme. Cost = number of icons. */
export interface Action {
  readonly id: string;
  readonly actor: ActorId;
  readonly theme: Theme;
  /** 1–2 icons, never two equal ones. */
  readonly icons: readonly Capability[];
  /** Trends of its theme it makes sense on (at least five); only these are legal. */
  readonly trends: readonly string[];
  /** Actions of other actors it would duplicate: gives the sentence of an overlap. Symmetric. */
  readonly overlaps: readonly string[];
  /** Actions of other actors that go further with it: gives the sentence of a reinforcement. */
  readonly reinforces: readonly string[];
}

/** Two named actions that connected actors can play as one. Id: "<first>+<second>". */
export interface Duet {
  readonly id: string;
  /** Two actions of different actors, same theme, sharing an icon. */
  readonly actions: readonly [string, string];
}

/** One a year: read in Observe, checked in Review. */
export interface PackEvent {
  readonly id: string;
  /** The condition that decides whether the territory is ready. */
  readonly condition: Condition;
  /** The theme that loses when the territory is not ready. */
  readonly theme: Theme;
  /** A crisis never follows a crisis in the 10–14 setting. */
  readonly crisis: boolean;
  /** Residents speak: what changes when they are heard. Absent when nobody speaks. */
  readonly voice?: Voice;
  readonly ages: readonly Age[];
}

/**
 * What the residents' word can change: an extra need is shown, or one more need of the trend they
 * name is filled, or the pressure of the oldest trend of a theme rests for a year.
 */
export interface Voice {
  readonly changes: 'showsNeed' | 'fillsNeed' | 'easesPressure';
  readonly theme: Theme;
}

/** The card's "together" way of a mandate; the "alone" way is the same for all. */
export type MandateWay =
  | 'accord'
  | 'lowestTheme'
  | 'transformed'
  | 'othersPaid'
  | 'twoThemes'
  | 'priorityTransformed'
  | 'handKept'
  | 'shownNeed';

export interface Mandate {
  readonly id: string;
  readonly actor: ActorId;
  readonly way: MandateWay;
}

export interface Actor {
  readonly id: ActorId;
  /** Own trade: wins when two icons meet one need. */
  readonly strong: Capability;
  readonly weak: readonly [Capability, Capability];
}

/** The scripted first year of the guided game: the same cards for everybody who plays it. */
export interface Opening {
  readonly trends: readonly string[];
  /** Cards each actor holds, in order. */
  readonly hands: Readonly<Record<ActorId, readonly string[]>>;
  /** What each actor would play in the rehearsal, in silence: [card, trend]. */
  readonly rehearsal: Readonly<Record<ActorId, readonly (readonly [string, string])[]>>;
  /** Who follows the person's hand, by trend. */
  readonly follow: Readonly<Record<string, readonly ActorId[]>>;
}

export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly actors: readonly Actor[];
  readonly trends: readonly Trend[];
  readonly actions: readonly Action[];
  readonly duets: readonly Duet[];
  readonly events: readonly PackEvent[];
  readonly mandates: readonly Mandate[];
  /** Twelve reasons to cooperate, for the prelude: four per level. */
  readonly motivations: readonly {
    readonly id: string;
    readonly level: 'person' | 'collective' | 'territory';
  }[];
  readonly opening: Opening;
}
