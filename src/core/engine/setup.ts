// What is a game made from, besides its pack and its commands?
import type { ActorId, Age } from '../content/vocabulary.ts';
import type { SessionId } from './sessions.ts';

/** Raised when the same commands could give another game. Old logs say so instead of lying. */
export const RULES_VERSION = 1;

/** Raised when a log of before can no longer be read. */
export const LOG_FORMAT = 1;

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

/** Two seats: a lantern's ends in table order, or a loan's from and to. */
export type Pair = readonly [ActorId, ActorId];
