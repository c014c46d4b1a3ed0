// What does a device get to see of the room? Everybody the same, but for what waits for the host, and oneself.
import { calendar, SESSION, sameValue, type View } from '../core/engine/index.ts';
import { awaitedBy } from '../core/rooms/gate.ts';
import { type Person, personOf, type Room } from '../core/rooms/room.ts';
import type { PersonView, RoomView, TableGlance } from '../core/rooms/wire.ts';
import type { Bound, LiveRoom } from './live-room.ts';
import { tableViewOf } from './table-views.ts';

/** Seats of people that have not done what the step asks of each. */
function waitsOf({ step, seats }: View): View['connected'] {
  if (step === 'over') return [];
  const people = seats.filter(({ player }) => player === 'person');
  const open = people.filter(({ pointed, ready }) => (step === 'point' ? !pointed : !ready));
  return (step === 'star' || step === 'reflect' ? people : open).map(({ actor }) => actor);
}

function gameOf(live: LiveRoom, n: number): TableGlance['game'] {
  const view = tableViewOf(live, n, null)?.view;
  if (!view) return null;
  const { step, year } = view;
  const { plan, gate } = live.kept.now();
  const session = SESSION[view.setup.session];
  return { year: calendar(session, year), step, waits: waitsOf(view), awaits: awaitedBy(plan, gate, view) };
}

function glancesOf(live: LiveRoom): readonly TableGlance[] {
  const room = live.kept.now();
  const here = new Set([...live.devices].map(({ bound }) => bound?.person));
  const shown = ({ id, name, seat, decides, wish }: Person): PersonView => {
    return { id, name, seat, decides, wish, here: here.has(id) };
  };
  return room.tables.map(({ lent }, n) => {
    const people = room.people.filter(({ table }) => table === n).map(shown);
    const glance: TableGlance = { people, lent, game: gameOf(live, n) };
    // What has not changed stays the very same, so that nobody has to compare it.
    const before = live.glances[n];
    return before && sameValue(before, glance) ? before : glance;
  });
}

function meIn(room: Room, person: string | null): RoomView['me'] {
  const me = person === null ? null : personOf(room, person);
  if (!me) return null;
  const { id, name, wish, table, seat, decides } = me;
  return { id, name, wish, table, seat, decides };
}

const WITHOUT_WISHES = new WeakMap<TableGlance, TableGlance>();

/** A name that waits for the host's yes is for nobody else's eyes. */
function withoutWishes(glance: TableGlance): TableGlance {
  const known = WITHOUT_WISHES.get(glance);
  if (known) return known;
  const people = glance.people.map((person) => (person.wish === null ? person : { ...person, wish: null }));
  const open = { ...glance, people };
  WITHOUT_WISHES.set(glance, open);
  return open;
}

const WITHOUT_GAME = new WeakMap<TableGlance, TableGlance>();

/** How far other tables are is for host and projector: a class would hear of every move of everybody. */
function withoutGame(glance: TableGlance): TableGlance {
  if (!glance.game) return glance;
  const known = WITHOUT_GAME.get(glance) ?? { ...glance, game: null };
  WITHOUT_GAME.set(glance, known);
  return known;
}

/** How each who is connected sees the room as it is now. */
export function roomViews(live: LiveRoom): (bound: Bound) => RoomView {
  const room = live.kept.now();
  live.glances = glancesOf(live);
  const open = live.glances.map(withoutWishes);
  const hostHere = [...live.devices].some(({ bound }) => bound?.right === 'host');
  const { code, opened, plan, phase, game, gate, locked, paused, budget, shown } = room;
  const common = { code, opened, plan, phase, game, gate, locked, paused, budget, shown, hostHere };
  return ({ right, person }) => {
    const me = meIn(room, person);
    const own = open.map((glance, n) => (me?.table === n ? glance : withoutGame(glance)));
    const tables = { host: live.glances, screen: open, person: own }[right];
    return { ...common, right, me, tables };
  };
}
