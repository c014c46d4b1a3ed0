// Do the tables have the players they should have? Seats change hands as people come, go, and stay away.
import { personOf } from '../core/rooms/room.ts';
import { beginGame, type Game, goingOn, openGame } from './game.ts';
import { isHere } from './here.ts';
import type { Kept } from './kept.ts';
import { letGoOfTables } from './let-go.ts';
import type { LiveRoom } from './live-room.ts';
import { stepOf } from './marks.ts';
import type { Office } from './office.ts';
import { earlierStreams, roomStream, tableStream } from './room-stream.ts';
import { tellRoomSoon, tellTable } from './tell.ts';
import { changesOfHands, setupOf } from './who-plays.ts';

function isAway({ clock, absentAfter }: Office, live: LiveRoom): (person: string) => boolean {
  return (person) => {
    const since = live.away.get(person);
    return since !== undefined && since + absentAfter <= clock.now();
  };
}

/** From now on the table is part of the room: what changes there is told. */
function adopt(office: Office, live: LiveRoom, at: { readonly n: number; readonly game: Kept<Game> }): void {
  const { n, game } = at;
  live.games.set(n, game);
  let step = stepOf(game);
  game.listen(() => {
    if (office.neighbours) live.used = office.clock.now();
    // What was pointed at is done with when the table goes on.
    if (stepOf(game) !== step) live.marks.delete(n);
    step = stepOf(game);
    tellTable(live, n);
    tellRoomSoon(live);
  });
}

async function beginTable(office: Office, live: LiveRoom, n: number): Promise<void> {
  const setup = setupOf({ room: live.kept.now(), table: n });
  if (!setup) return;
  const stream = tableStream(live.kept.now(), n);
  const game = await beginGame({ journal: office.journal, stream, setup });
  if (!game) return;
  adopt(office, live, { n, game });
  tellTable(live, n);
  tellRoomSoon(live);
}

async function settleTable(office: Office, live: LiveRoom, n: number): Promise<void> {
  if (live.kept.now().phase !== 'playing') return;
  const game = live.games.get(n);
  if (!game) return beginTable(office, live, n);
  await game.change((now) => {
    const room = live.kept.now();
    const around = { room, table: n, isAway: isAway(office, live) };
    const state = now.table.state();
    const changes = state.step === 'over' ? [] : changesOfHands(around, state.setup.seats);
    if (changes.length === 0) return { entry: null, result: null };
    const table = now.table.fork();
    for (const { actor, player } of changes) table.takeSeat(actor, player);
    return { ...goingOn(now, table, null), result: null };
  });
}

/** What cannot be written now is tried again when something happens next. */
export function settle(office: Office, live: LiveRoom): Promise<void> {
  return live.settling(async () => {
    if (!live.awake || !office.rooms.has(live.id)) return;
    if (live.game !== live.kept.now().game) await toNextGame(office, live);
    for (const n of live.kept.now().tables.keys()) {
      await settleTable(office, live, n).catch((error: unknown) => {
        console.error(`table ${n} of ${live.id}: ${error instanceof Error ? error.message : error}`);
      });
    }
  });
}

/** People whose last device has gone are waited for. */
export function noteAway(office: Office, live: LiveRoom, person: string): void {
  if (isHere(live, person) || !personOf(live.kept.now(), person)) return;
  live.away.set(person, office.clock.now());
  // A timer may be early by a breath.
  office.clock.after(office.absentAfter + 50, () => {
    if (office.rooms.has(live.id)) settle(office, live);
  });
}

function followTables(office: Office, live: LiveRoom): void {
  const { journal } = office;
  const room = live.kept.now();
  live.tableStops = [...room.tables.keys()].map((n) => {
    const heard = async () => {
      if (live.game !== room.game) return;
      const game = live.games.get(n);
      if (game) return game.catchUp();
      const opened = await openGame(journal, tableStream(room, n));
      if (opened) adopt(office, live, { n, game: opened });
    };
    return journal.follow(tableStream(room, n), () => void live.settling(heard).catch(() => undefined));
  });
}

async function openTables(office: Office, live: LiveRoom): Promise<void> {
  followTables(office, live);
  const room = live.kept.now();
  await office.journal.rest(earlierStreams(room));
  for (const n of room.tables.keys()) {
    const game = await openGame(office.journal, tableStream(room, n)).catch((error: unknown) => {
      console.error(`table ${n} of ${live.id}: ${error instanceof Error ? error.message : error}`);
      return null;
    });
    if (game) adopt(office, live, { n, game });
  }
}

/** The tables of the game before are done with: nobody is told of them any more. */
async function toNextGame(office: Office, live: LiveRoom): Promise<void> {
  await letGoOfTables(live);
  live.game = live.kept.now().game;
  await openTables(office, live);
  tellRoomSoon(live);
}

async function loadTables(office: Office, live: LiveRoom): Promise<void> {
  const stop = office.journal.follow(
    roomStream(live.id),
    () => void live.kept.catchUp().catch(() => undefined),
  );
  live.stops.push(stop);
  // What others did before it was followed.
  await live.kept.catchUp();
  live.game = live.kept.now().game;
  await openTables(office, live);
  office.neighbours?.say({ type: 'who', from: office.me, room: live.id });
  // After a restart or a sleep nobody is here yet, as far as this process has heard.
  for (const { id } of live.kept.now().people) noteAway(office, live, id);
}

/** Its tables come into memory when the first device does. */
export function wake(office: Office, live: LiveRoom): Promise<void> {
  live.awake ??= live.settling(() => loadTables(office, live));
  return live.awake;
}
