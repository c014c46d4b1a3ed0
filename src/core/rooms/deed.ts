// What can be done with a room? By its host, or by a person of theirs; each is written down before it counts.
import type { ActorId } from '../content/vocabulary.ts';
import type { Gate } from './gate.ts';
import type { NAMINGS, Shown } from './room.ts';

export type HostDeed =
  /** Tables begin to play; empty seats are held by partners. */
  | { readonly type: 'begin' }
  /** Kept together: tables may go on up to there. */
  | { readonly type: 'openGate'; readonly gate: Gate }
  | { readonly type: 'debrief' }
  /** After the debrief the same people gather for the next game. */
  | { readonly type: 'again' }
  | { readonly type: 'show'; readonly shown: Shown }
  | { readonly type: 'pause'; readonly on: boolean }
  | { readonly type: 'lock'; readonly on: boolean }
  | { readonly type: 'naming'; readonly naming: (typeof NAMINGS)[number] }
  /** A budget in minutes from now on; null takes it away. */
  | { readonly type: 'budget'; readonly minutes: number | null }
  | { readonly type: 'extend'; readonly minutes: number }
  /** Another made-up name. */
  | { readonly type: 'rename'; readonly person: string }
  /** The name wished for is given, or refused. */
  | { readonly type: 'approve'; readonly person: string; readonly yes: boolean }
  /** Removed people may come again by the code; banned ones may not. */
  | { readonly type: 'remove'; readonly person: string; readonly ban: boolean }
  | { readonly type: 'place'; readonly person: string; readonly table: number; readonly seat: ActorId | null }
  /** A device is lost: the one that came in as `to` goes on as `person`, with that name, place and hand. */
  | { readonly type: 'passOn'; readonly person: string; readonly to: string }
  /** A seat is played by a partner from now on, or by its people again. */
  | { readonly type: 'lend'; readonly table: number; readonly seat: ActorId; readonly on: boolean };

export type PersonDeed =
  | { readonly type: 'sit'; readonly table: number; readonly seat: ActorId | null }
  /** Another made-up name. */
  | { readonly type: 'reroll' }
  | { readonly type: 'wish'; readonly text: string }
  /** Somebody else of the same seat decides from now on. */
  | { readonly type: 'handOver'; readonly to: string }
  | { readonly type: 'leave' };

/** What the server does by itself, with what it has drawn or hashed. */
export type RoomDeed =
  | {
      readonly type: 'join';
      readonly id: string;
      readonly token: string;
      readonly wish: string | null;
      /** What this device showed of an earlier place in the room. */
      readonly before?: string;
    }
  | { readonly type: 'newHost'; readonly token: string }
  | { readonly type: 'screen'; readonly token: string };

/** Who does it: `by` is the host, the id of a person, or the room itself. */
export type Done =
  | { readonly by: 'host'; readonly deed: HostDeed }
  | { readonly by: { readonly person: string }; readonly deed: PersonDeed }
  | { readonly by: 'room'; readonly deed: RoomDeed };

/** When it was done and a number drawn for it, so that the same deeds make the same room. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly drawn: number;
}
