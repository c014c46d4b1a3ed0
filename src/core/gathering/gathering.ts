// What does a group bring to its game, and take away from it? Its reasons, its question, its sheet: no rule asks for any of it.
import type { ActorId, Capability, Dynamic, Theme } from '../content/vocabulary.ts';

export const LEVELS = ['person', 'collective', 'territory'] as const;
export type Level = (typeof LEVELS)[number];

/** Twelve reasons to cooperate, four of each level (own words; the three levels: content.md, P1). */
export const MOTIVES = {
  person: ['learn', 'meet', 'useful', 'enjoy'],
  collective: ['stronger', 'share', 'trust', 'lighter'],
  territory: ['living', 'fair', 'nature', 'future'],
} as const;
export type Motive = (typeof MOTIVES)[Level][number];

/** What an actor says of itself, crossed on the matrix of themes × dynamics. */
export interface Pitch {
  readonly theme: Theme;
  readonly dynamic: Dynamic;
  readonly brings: Capability;
  readonly needs: Capability;
}

/** Hands up for each reason, 0–99. */
export type Motives = Readonly<Partial<Record<Motive, number>>>;
export const MOST_HANDS = 99;

export interface Gathering {
  readonly motives: Motives;
  readonly pitches: Readonly<Partial<Record<ActorId, Pitch>>>;
  /** The essential question in the group's words; null: nobody has said one. */
  readonly question: string | null;
  /** What people wrote on the identity sheet, by field; a field left out stands as the game wrote it. */
  readonly sheet: Readonly<Record<string, string>>;
}

export const NO_GATHERING: Gathering = { motives: {}, pitches: {}, question: null, sheet: {} };
/** Characters in one field of a group's own words. */
export const MOST_WORDS = 600;

/** All hands that went up for the reasons of a level. */
export const handsFor = (motives: Motives, level: Level): number =>
  MOTIVES[level].reduce((sum, motive) => sum + (motives[motive] ?? 0), 0);

/** One hand more or less for a reason. */
export function withHand(motives: Motives, motive: Motive, by: 1 | -1): Motives {
  const hands = (motives[motive] ?? 0) + by;
  return { ...motives, [motive]: Math.min(MOST_HANDS, Math.max(0, hands)) };
}
