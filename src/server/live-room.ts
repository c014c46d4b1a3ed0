// What belongs to a room while the server runs? What is kept of it, who is connected, and what each has been told.
import type { Message } from '../core/engine/index.ts';
import type { Json } from '../core/rooms/changes.ts';
import type { Room } from '../core/rooms/room.ts';
import type { Mark, Right, TableGlance, TableView, Telling, Topic } from '../core/rooms/wire.ts';
import type { Game } from './game.ts';
import type { Kept } from './kept.ts';
import type { OneByOne } from './one-by-one.ts';

/** A connection that has a right in a room, or none yet. */
export interface Device {
  readonly address: string;
  readonly tell: (telling: Telling) => void;
  /** It hears that it is no longer in the room. */
  readonly sayGone: (why: Message) => void;
  bound: Bound | null;
}

/** Rights come from the token that was shown, and from nothing else. */
export interface Bound {
  readonly live: LiveRoom;
  /** Hash of the token. */
  readonly token: string;
  readonly right: Right;
  /** Null for host and projector. */
  readonly person: string | null;
}

export type Marks = ReadonlyMap<string, Mark>;

/** The last a device was told of a topic. */
export interface Told {
  readonly to: string;
  readonly value: Json;
}

/** A table's view, and what it was made from. */
export interface SeenTable {
  readonly made: readonly unknown[];
  readonly view: TableView;
}

export interface LiveRoom {
  readonly id: string;
  /** Where it was opened from; null: before this process began. */
  readonly openedFrom: string | null;
  readonly kept: Kept<Room>;
  /** Which of the room's games its tables in memory belong to. */
  game: number;
  /** Tables that have begun. */
  readonly games: Map<number, Kept<Game>>;
  readonly devices: Set<Device>;
  /** By hash of the token. */
  readonly told: Map<string, Map<Topic, Told>>;
  /** What advisers point at, table by table. */
  readonly marks: Map<number, Marks>;
  /** People whose last device has gone, and since when. */
  readonly away: Map<string, number>;
  readonly seen: Map<string, SeenTable>;
  glances: readonly TableGlance[];
  /** Who plays each seat is settled one time after the other. */
  readonly settling: OneByOne;
  /** When a device last asked anything. */
  used: number;
  /** Its tables are in memory. */
  awake: Promise<void> | null;
  /** How to stop hearing of the room, and of the tables of this game. */
  readonly stops: (() => void)[];
  tableStops: readonly (() => void)[];
}
