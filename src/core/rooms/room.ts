// What is a room? Several tables of one session, opened by a host and joined by a code; plain data, replayed like a game.
import type { ActorId, Age } from '../content/vocabulary.ts';
import type { SESSIONS } from '../engine/index.ts';
import type { Gate, PACES } from './gate.ts';

export const MOST_TABLES = 12;
/** People at one table, those who look on not counted: some share a seat. */
export const MOST_AT_TABLE = 12;
/** People of a whole room. */
export const MOST_PEOPLE = 100;
export const LONGEST_NAME = 24;

/** same: all tables get the same trends and cards. own: each its own. */
export const DEALS = ['same', 'own'] as const;
/** given: names are made up by the room. free: people may wish for one, and the host approves it. */
export const NAMINGS = ['given', 'free'] as const;

/** What whoever opens a room decides. */
export interface Plan {
  readonly session: (typeof SESSIONS)[number];
  readonly age: Age;
  readonly easier: boolean;
  readonly pace: (typeof PACES)[number];
  readonly deal: (typeof DEALS)[number];
  readonly naming: (typeof NAMINGS)[number];
  /** Number of tables, 1 to MOST_TABLES. */
  readonly tables: number;
}

/** Two words that each device shows in its own language, or one's own words after the host's yes. */
export type Name =
  | { readonly kind: 'given'; readonly animal: string; readonly trait: string }
  | { readonly kind: 'free'; readonly text: string };

export interface Person {
  /** Shown to everybody: it gives no right. */
  readonly id: string;
  /** Hash of the token that this person's devices show; never sent to anybody. */
  readonly token: string;
  readonly name: Name;
  /** Waits for the host's yes; null: nothing waits. */
  readonly wish: string | null;
  /** Counted from 0. */
  readonly table: number;
  /** Null: looks on. */
  readonly seat: ActorId | null;
  /** Decides for the seat; others who hold it advise. */
  readonly decides: boolean;
}

export interface RoomTable {
  readonly seed: number;
  /** Seats that the host has given to a partner, whoever sits there. */
  readonly lent: readonly ActorId[];
}

/** lobby: people arrive. playing: tables play. debrief: all look at what was played. */
export const PHASES = ['lobby', 'playing', 'debrief'] as const;

/** Of the common debrief, in their order: the towns, the staves side by side, the class's piece, questions to talk about. */
export const MOMENTS = ['towns', 'staves', 'piece', 'questions'] as const;

/** What the host has on the wall. */
export interface Shown {
  /** One table, as large as the wall; null: all of them. */
  readonly table: number | null;
  /** Counts in the debrief. */
  readonly moment: (typeof MOMENTS)[number];
}

export const FIRST_SHOWN: Shown = { table: null, moment: 'towns' };

/** A budget for everybody: it shows what is left and never acts. Milliseconds since 1970, or milliseconds left. */
export type Budget =
  | { readonly endsAt: number; readonly paused: false }
  | { readonly left: number; readonly paused: true };

export interface Room {
  readonly id: string;
  /** Six digits. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly plan: Plan;
  readonly phase: (typeof PHASES)[number];
  /** Which game these people play together: 0 is the first. */
  readonly game: number;
  /** Up to where tables may go that are kept together. */
  readonly gate: Gate;
  /** Hashes of the host's token and of the code that makes another device the host's. */
  readonly host: { readonly token: string; readonly recovery: string };
  /** Hash of the token of each projector. */
  readonly screens: readonly string[];
  readonly tables: readonly RoomTable[];
  readonly people: readonly Person[];
  /** Hashes of tokens that may not come back. */
  readonly banned: readonly string[];
  /** Nobody new comes in. */
  readonly locked: boolean;
  readonly paused: boolean;
  readonly budget: Budget | null;
  readonly shown: Shown;
}

/** Who holds a seat, whoever decides first. */
export function holdersOf(
  room: Room,
  at: { readonly table: number; readonly seat: ActorId },
): readonly Person[] {
  const there = room.people.filter(({ table, seat }) => table === at.table && seat === at.seat);
  return [...there.filter(({ decides }) => decides), ...there.filter(({ decides }) => !decides)];
}

export function personOf(room: Room, id: string): Person | null {
  return room.people.find((person) => person.id === id) ?? null;
}
