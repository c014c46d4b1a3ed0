// How is a room written down? How it was opened first, and then each deed with its moment.
import type { Message } from '../core/engine/index.ts';
import { applyDeed } from '../core/rooms/apply-deed.ts';
import type { Json } from '../core/rooms/changes.ts';
import type { Done, Moment } from '../core/rooms/deed.ts';
import { type Opening, openRoom } from '../core/rooms/open-room.ts';
import type { Room } from '../core/rooms/room.ts';
import type { Journal, StreamName } from './journal/journal.ts';
import { type Kept, keep } from './kept.ts';
import type { LiveRoom } from './live-room.ts';
import { oneByOne } from './one-by-one.ts';

type FirstEntry = { readonly opened: Opening; readonly at: Moment };
type DoneEntry = { readonly done: Done; readonly at: Moment };

export const roomStream = (id: string): StreamName => `room ${id}`;
/** Each game of a room has streams of its own. */
export const tableStream = ({ id, game }: Pick<Room, 'id' | 'game'>, n: number): StreamName =>
  `table ${id} ${game} ${n}`;

/** Of all tables, in the first so many games. */
function streamsOfGames({ id, tables }: Room, games: number): readonly StreamName[] {
  return Array.from({ length: games }, (_, game) =>
    tables.map((_, n) => tableStream({ id, game }, n)),
  ).flat();
}

/** Everything that is written of a room, in all its games. */
export function streamsOf(room: Room): readonly StreamName[] {
  return [roomStream(room.id), ...streamsOfGames(room, room.game + 1)];
}

/** Games of before: nobody plays them any more. */
export function earlierStreams(room: Room): readonly StreamName[] {
  return streamsOfGames(room, room.game);
}

/** A deed that no longer applies leaves the room as it is. */
function grow(room: Room, entries: readonly Json[]): Room {
  return entries.reduce<Room>((before, entry) => {
    const { done, at } = entry as unknown as DoneEntry;
    const applied = applyDeed(before, done, at);
    return applied.ok ? applied.room : before;
  }, room);
}

function liveRoom(kept: Kept<Room>, openedFrom: string | null, used: number): LiveRoom {
  return {
    id: kept.now().id,
    openedFrom,
    kept,
    game: kept.now().game,
    games: new Map(),
    devices: new Set(),
    elsewhere: new Map(),
    told: new Map(),
    marks: new Map(),
    away: new Map(),
    seen: new Map(),
    glances: [],
    settling: oneByOne(),
    used,
    left: used,
    awake: null,
    stops: [],
    tableStops: [],
  };
}

/** @throws Error when it could not be written */
export async function newLiveRoom(
  journal: Journal,
  opening: Opening,
  { at, from }: { readonly at: Moment; readonly from: string },
): Promise<LiveRoom> {
  const stream = roomStream(opening.id);
  const first: FirstEntry = { opened: opening, at };
  const outcome = await journal.append(stream, 0, first as unknown as Json);
  if (outcome !== 'written') throw new Error(`${stream} is there already`);
  return liveRoom(
    keep({ journal, stream, grow }, { thing: openRoom(opening, at), written: 1 }),
    from,
    at.now,
  );
}

/** A room as its journal tells it; null where there is none. */
export async function storedLiveRoom(journal: Journal, id: string, now: number): Promise<LiveRoom | null> {
  const stream = roomStream(id);
  const [first, ...others] = await journal.read(stream, 0);
  if (first === undefined) return null;
  const { opened, at } = first as unknown as FirstEntry;
  const thing = grow(openRoom(opened, at), others);
  return liveRoom(keep({ journal, stream, grow }, { thing, written: others.length + 1 }), null, now);
}

/** Null: it was done and is written down; otherwise why it was refused. */
export function doDeed(live: LiveRoom, done: Done, at: Moment): Promise<Message | null> {
  return live.kept.change<Message | null>((room) => {
    const applied = applyDeed(room, done, at);
    if (!applied.ok) return { entry: null, result: applied.why };
    return { entry: { done, at } as unknown as Json, after: applied.room, result: null };
  });
}
