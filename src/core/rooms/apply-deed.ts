// What does a deed change, and when is it refused? The one place where rights and limits of a room are decided.
import { type Message, SESSION } from '../engine/index.ts';
import { budgetOf, goingOn, longer, stopped } from './budget.ts';
import type { Done, HostDeed, Moment, PersonDeed, RoomDeed } from './deed.ts';
import { firstGate, gateOrder } from './gate.ts';
import { freeName, sameName } from './names.ts';
import { dealt } from './open-room.ts';
import { no } from './refuse.ts';
import {
  FIRST_SHOWN,
  LONGEST_NAME,
  MOST_PEOPLE,
  type Name,
  type Person,
  personOf,
  type Room,
} from './room.ts';
import {
  emptiestPlace,
  handedOver,
  hasPlace,
  passedOn,
  seated,
  withNew,
  without,
  withPerson,
} from './seats.ts';

export type AppliedDeed =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly why: Message };

type Outcome = Room | Message;
type Rule<Deed> = (room: Room, deed: Deed, at: Moment) => Outcome;
type Rules<Deed extends { type: string }> = {
  readonly [Type in Deed['type']]: Rule<Extract<Deed, { type: Type }>>;
};

const takenNames = (room: Room): readonly Name[] => room.people.map(({ name }) => name);

function renamed(room: Room, id: string, { drawn }: Moment): Outcome {
  if (!personOf(room, id)) return no('nobody');
  return withPerson(room, id, { name: freeName(takenNames(room), drawn) });
}

/** As it is kept: one line, no more than LONGEST_NAME characters. Null: nothing is left of it. */
function tidied(text: string): string | null {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return plain === '' ? null : [...plain].slice(0, LONGEST_NAME).join('').trim();
}

function approved(room: Room, person: Person): Outcome {
  if (person.wish === null) return no('noWish');
  const name: Name = { kind: 'free', text: person.wish };
  if (takenNames(room).some((taken) => sameName(taken, name))) return no('nameTaken');
  return withPerson(room, person.id, { name, wish: null });
}

const HOST: Rules<HostDeed> = {
  begin: (room) => (room.phase === 'lobby' ? { ...room, phase: 'playing' } : no('begun')),
  openGate: (room, { gate }) => {
    if (room.phase !== 'playing' || room.plan.pace === 'free') return no('notTogether');
    if (gate.year > SESSION[room.plan.session].years) return no('lastYear');
    // What is open stays open.
    return gateOrder(gate, room.gate) > 0 ? { ...room, gate } : room;
  },
  debrief: (room) =>
    room.phase === 'playing'
      ? { ...room, phase: 'debrief', paused: false, shown: FIRST_SHOWN }
      : no('notBegun'),
  again: (room, _, { drawn }) => {
    if (room.phase !== 'debrief') return no('notOver');
    const tables = dealt(room.plan, drawn);
    return {
      ...room,
      phase: 'lobby',
      game: room.game + 1,
      gate: firstGate(room.plan),
      tables,
      budget: null,
      shown: FIRST_SHOWN,
    };
  },
  show: (room, { shown }) =>
    shown.table === null || room.tables[shown.table] ? { ...room, shown } : no('noTable'),
  pause: (room, { on }, at) => ({
    ...room,
    paused: on,
    budget: on ? stopped(room.budget, at) : goingOn(room.budget, at),
  }),
  lock: (room, { on }) => ({ ...room, locked: on }),
  naming: (room, { naming }) => ({ ...room, plan: { ...room.plan, naming } }),
  budget: (room, { minutes }, at) => ({ ...room, budget: minutes === null ? null : budgetOf(minutes, at) }),
  extend: (room, { minutes }, at) => ({ ...room, budget: longer(room.budget, minutes, at) }),
  rename: (room, { person }, at) => renamed(room, person, at),
  approve: (room, { person, yes }) => {
    const wishing = personOf(room, person);
    if (!wishing) return no('nobody');
    return yes ? approved(room, wishing) : withPerson(room, person, { wish: null });
  },
  remove: (room, { person, ban }) => {
    const going = personOf(room, person);
    if (!going) return no('nobody');
    const left = without(room, person);
    return ban ? { ...left, banned: [...left.banned, going.token] } : left;
  },
  place: (room, { person, table, seat }) => {
    if (!personOf(room, person)) return no('nobody');
    return hasPlace(room, { table, seat }) ? seated(room, person, { table, seat }) : no('tableFull');
  },
  passOn: (room, { person, to }) => {
    const newcomer = personOf(room, to);
    if (!personOf(room, person) || !newcomer || person === to) return no('nobody');
    return passedOn(room, person, newcomer);
  },
  lend: (room, { table, seat, on }) => {
    if (!room.tables[table]) return no('noTable');
    const tables = room.tables.map((one, i) => {
      if (i !== table) return one;
      const others = one.lent.filter((lent) => lent !== seat);
      return { ...one, lent: on ? [...others, seat] : others };
    });
    return { ...room, tables };
  },
};

type Sitting = { readonly room: Room; readonly me: Person };
type PersonRules = {
  readonly [Type in PersonDeed['type']]: (
    at: Sitting,
    deed: Extract<PersonDeed, { type: Type }>,
    moment: Moment,
  ) => Outcome;
};

const PERSON: PersonRules = {
  sit: ({ room, me }, { table, seat }) => {
    if (room.phase !== 'lobby' && table !== me.table) return no('seated');
    return hasPlace(room, { table, seat }) ? seated(room, me.id, { table, seat }) : no('tableFull');
  },
  reroll: ({ room, me }, _, moment) => renamed(room, me.id, moment),
  wish: ({ room, me }, { text }) => {
    const wish = tidied(text);
    if (room.plan.naming !== 'free') return no('namesGiven');
    return wish === null ? no('emptyName') : withPerson(room, me.id, { wish });
  },
  handOver: ({ room, me }, { to }) => {
    const other = personOf(room, to);
    const shares = other && other.table === me.table && other.seat === me.seat && me.seat !== null;
    if (!shares || !me.decides) return no('notShared');
    return to === me.id ? room : handedOver(room, me.id, to);
  },
  leave: ({ room, me }) => without(room, me.id),
};

function joined(room: Room, deed: Extract<RoomDeed, { type: 'join' }>, { drawn }: Moment): Outcome {
  if (deed.before !== undefined && room.banned.includes(deed.before)) return no('banned');
  if (room.locked) return no('locked');
  if (room.people.length >= MOST_PEOPLE) return no('full');
  const place = emptiestPlace(room);
  const name = freeName(takenNames(room), drawn);
  const wish = deed.wish !== null && room.plan.naming === 'free' ? tidied(deed.wish) : null;
  const at = hasPlace(room, place) ? place : { ...place, seat: null };
  return withNew(room, { id: deed.id, token: deed.token, name, wish, ...at, decides: false });
}

const ROOM: Rules<RoomDeed> = {
  join: joined,
  newHost: (room, { token }) => ({ ...room, host: { ...room.host, token } }),
  screen: (room, { token }) => ({ ...room, screens: [...room.screens, token].slice(-8) }),
};

function outcomeOf(room: Room, done: Done, at: Moment): Outcome {
  if (done.by === 'host') return (HOST[done.deed.type] as Rule<HostDeed>)(room, done.deed, at);
  if (done.by === 'room') return (ROOM[done.deed.type] as Rule<RoomDeed>)(room, done.deed, at);
  const me = personOf(room, done.by.person);
  if (!me) return no('removed');
  const rule = PERSON[done.deed.type] as (at: Sitting, deed: PersonDeed, moment: Moment) => Outcome;
  return rule({ room, me }, done.deed, at);
}

/** The room after a deed, or why it is refused; the same room, deed and moment give the same room. */
export function applyDeed(room: Room, done: Done, at: Moment): AppliedDeed {
  const outcome = outcomeOf(room, done, at);
  return 'key' in outcome ? { ok: false, why: outcome } : { ok: true, room: outcome };
}
