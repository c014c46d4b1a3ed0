// How does a seat of a room come to be played like any other? What the server tells fills the store; what is decided goes to the server.
import { france } from '../../../core/content/france.ts';
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { type Message, newLog, rulesOf } from '../../../core/engine/index.ts';
import { NO_GATHERING } from '../../../core/gathering/gathering.ts';
import type { Place, RoomView, TableView } from '../../../core/rooms/wire.ts';
import { isWhole, keep } from '../keep.ts';
import { isInRoom, refuse, sitInRoom } from '../move.ts';
import { speakTo } from '../say.ts';
import { app, type Playing } from '../store.ts';
import { type Remote, remote } from './remote.ts';
import { stopAt } from './stop.ts';
import { decide, onRefusal } from './talk.ts';

const rules = rulesOf(france);

interface Seated {
  readonly room: RoomView;
  readonly table: TableView;
  /** Null: looked on, and now that everything may be told hears of it like everybody else. */
  readonly seat: ActorId | null;
  readonly at: Place;
  /** While it is stopped it has nothing to decide, but its year to think over. */
  readonly stop: Message | null;
}

/** Null: the game has not begun, or this person looks on while it is played. */
function seatedIn({ topics }: Remote): Seated | null {
  const room = topics.room?.value;
  const at = room?.me;
  if (!room || !at) return null;
  const table = topics.tables[at.table]?.value;
  if (!table || table.view.seat !== at.seat) return null;
  if (at.seat === null && table.log === null) return null;
  const stop = stopAt(room, at);
  return { room, table, seat: at.seat, at, stop: room.paused || table.view.step !== 'reflect' ? stop : null };
}

/** The game as it lies before this seat. Whoever advises has nothing to decide. */
export function playingIn({ room, table, seat, at, stop }: Seated, before: Playing | null): Playing {
  const id = `room-${room.code}-${room.opened}-${room.game}-${at.table}-${seat ?? 'onlooker'}`;
  const same = before?.id === id ? before : null;
  const { version, view, entries, says } = table;
  return {
    id,
    authority: 'server',
    rules,
    seat: seat ?? ACTORS[0],
    sight: seat ? 'private' : 'open',
    persons: seat ? [seat] : [],
    update: { version, view, legal: at.decides && !stop ? table.legal : [], entries, says },
    entries,
    log: table.log ?? newLog(rules, view.setup),
    gathering: same?.gathering ?? NO_GATHERING,
    desk: null,
    stop,
    refusal: same?.update.version === version ? same.refusal : null,
  };
}

function fill(now: Remote, before: Remote): void {
  if (!isInRoom()) return;
  const seated = seatedIn(now);
  const was = seatedIn(before);
  const { playing } = app.getState();
  // Out of the room, there is no game to come back to, unless all of it is known here.
  if (now.gone && playing && !isWhole(playing)) app.setState({ playing: null });
  if (!seated) return;
  if (playing?.authority === 'server' && seated.table === was?.table && seated.at === was.at) {
    if (seated.stop?.key === was.stop?.key) return;
  }
  const filled = playingIn(seated, playing);
  app.setState({ playing: filled });
  // Whoever looked on has played nothing to come back to.
  if (seated.seat !== null && isWhole(filled) && !(playing && playing.id === filled.id && isWhole(playing)))
    void keep(filled);
}

let follows = false;

/** From now on the store shows the seat of the room, and whatever is decided goes there. */
export function playInRoom(): void {
  sitInRoom(decide);
  onRefusal(refuse);
  const now = remote.getState();
  const age = now.topics.room?.value.plan.age;
  if (age) speakTo(age);
  if (!follows) remote.subscribe(fill);
  follows = true;
  fill(now, now);
}
