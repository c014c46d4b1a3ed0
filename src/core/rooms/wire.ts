// What do a device and the server say to each other? Asks that are answered, and tellings that follow what changed.
import type { ActorId } from '../content/vocabulary.ts';
import type { Command, Entry, Log, Message, View } from '../engine/index.ts';
import type { Said } from '../table/table.ts';
import type { Change } from './changes.ts';
import type { HostDeed, PersonDeed } from './deed.ts';
import type { Gate } from './gate.ts';
import type { Budget, Name, Plan, Room } from './room.ts';

/** Raised when a page of before can no longer talk to the server; it is told to load itself anew. */
export const WIRE_VERSION = 1;

/** What an adviser points at for whoever decides: a card, a trend, or nothing. */
export type Mark = { readonly card: string } | { readonly trend: string } | null;

/** The whole room, and each table of it: `table 0` is the first. */
export type Topic = 'room' | `table ${number}`;

/** Versions of what the device has of each topic, as the server named them. */
export type Has = Readonly<Partial<Record<Topic, string>>>;

export type Ask =
  | { readonly type: 'open'; readonly plan: Plan }
  /** What a code leads to, before one joins. */
  | { readonly type: 'find'; readonly code: string }
  /** `before`: the token of the place from which this device was sent out of the room for good. */
  | {
      readonly type: 'join';
      readonly code: string;
      readonly wish: string | null;
      readonly before?: string;
    }
  /** A device that was here shows its token. */
  | { readonly type: 'enter'; readonly token: string; readonly has: Has }
  /** Another device becomes the host's. */
  | { readonly type: 'recover'; readonly code: string; readonly recovery: string }
  /** A projector: public things only. */
  | { readonly type: 'watch'; readonly code: string }
  | { readonly type: 'deed'; readonly deed: HostDeed | PersonDeed }
  /** A command of one's seat. `n` grows with each of this device's, so that one sent twice counts once. */
  | { readonly type: 'say'; readonly n: number; readonly command: Command }
  | { readonly type: 'mark'; readonly on: Mark }
  /** Something was missed: the whole, please. */
  | { readonly type: 'whole'; readonly topic: Topic }
  /** The games as they were played so far, for the host's file. */
  | { readonly type: 'export' };

export type Right = 'host' | 'screen' | 'person';

export interface Answers {
  readonly open: { readonly token: string; readonly recovery: string; readonly code: string };
  readonly find: Found;
  readonly join: { readonly token: string; readonly code: string };
  readonly enter: { readonly right: Right; readonly code: string };
  readonly recover: { readonly token: string; readonly code: string };
  readonly watch: { readonly token: string; readonly code: string };
  readonly deed: Record<never, never>;
  /** Version of the table once the command is written down. */
  readonly say: { readonly version: number };
  readonly mark: Record<never, never>;
  readonly whole: Record<never, never>;
  readonly export: { readonly logs: readonly Log[] };
}

export type Answer<Type extends Ask['type'] = Ask['type']> =
  | ({ readonly ok: true } & Answers[Type])
  | { readonly ok: false; readonly why: Message };

/** What somebody with a code may know before joining. */
export interface Found extends Pick<Plan, 'session' | 'age' | 'naming'> {
  readonly code: string;
  readonly phase: Room['phase'];
  readonly people: number;
}

/** After an ask that seats a device, and at every change: the whole once, then what changed since `from`. */
export type Telling =
  | { readonly topic: Topic; readonly to: string; readonly whole: RoomView | TableView }
  | { readonly topic: Topic; readonly from: string; readonly to: string; readonly change: Change };

/** This device is no longer in the room. */
export interface Gone {
  readonly why: Message;
}

export interface PersonView extends Pick<RoomPerson, 'id' | 'name' | 'seat' | 'decides'> {
  /** At least one of this person's devices is connected. */
  readonly here: boolean;
  /** For the host alone. */
  readonly wish: string | null;
}
type RoomPerson = Room['people'][number];

/** A table from across the room. */
export interface TableGlance {
  readonly people: readonly PersonView[];
  readonly lent: readonly ActorId[];
  /** Null before the game begins; a person hears of their own table alone. */
  readonly game: {
    /** Year of the calendar. */
    readonly year: number;
    readonly step: View['step'];
    /** Seats of people that the step still waits for. */
    readonly waits: readonly ActorId[];
    /** What it waits for the host to open; null: it may go on. */
    readonly awaits: Gate | null;
  } | null;
}

export interface RoomView
  extends Pick<Room, 'code' | 'opened' | 'plan' | 'phase' | 'game' | 'gate' | 'locked' | 'paused' | 'shown'> {
  readonly budget: Budget | null;
  readonly right: Right;
  /** Null for host and projector. */
  readonly me: ({ readonly id: string; readonly name: Name; readonly wish: string | null } & Place) | null;
  readonly tables: readonly TableGlance[];
  /** A host's device is connected. */
  readonly hostHere: boolean;
}

export interface Place {
  readonly table: number;
  readonly seat: ActorId | null;
  readonly decides: boolean;
}

/** A table as one seat, or the whole room (seat null in the view), may know it. */
export interface TableView {
  /** Commands so far. */
  readonly version: number;
  readonly view: View;
  readonly legal: readonly Command[];
  /** All events since the beginning that this seat may know. */
  readonly entries: readonly Entry[];
  readonly says: readonly Said[];
  /** What those who share the seat point at; none where all may look. */
  readonly marks: readonly { readonly person: string; readonly on: Mark }[];
  /** Once it is over everything may be told. */
  readonly log: Log | null;
}
