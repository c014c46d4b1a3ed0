// Where does somebody sit, and who decides there? One decides for each seat; with it empty, the next one does.
import { ACTORS, type ActorId } from '../content/vocabulary.ts';
import { holdersOf, MOST_AT_TABLE, type Person, type Room } from './room.ts';

interface Place {
  readonly table: number;
  readonly seat: ActorId | null;
}

/** Each seat somebody holds has exactly one who decides: the one who did, or else whoever came first. */
function withDeciders(room: Room): Room {
  const first = new Map<string, string>();
  for (const { id, table, seat } of room.people) {
    if (seat === null) continue;
    const decider = holdersOf(room, { table, seat })[0]?.id ?? id;
    first.set(`${table} ${seat}`, decider);
  }
  const people = room.people.map((person) => {
    const decides = first.get(`${person.table} ${person.seat}`) === person.id;
    return person.decides === decides ? person : { ...person, decides };
  });
  return { ...room, people };
}

export function withPerson(room: Room, id: string, change: Partial<Person>): Room {
  const people = room.people.map((person) => (person.id === id ? { ...person, ...change } : person));
  return withDeciders({ ...room, people });
}

/** Of two who share a seat, the other decides from now on. */
export function handedOver(room: Room, from: string, to: string): Room {
  const people = room.people.map((person) =>
    person.id === from || person.id === to ? { ...person, decides: person.id === to } : person,
  );
  return { ...room, people };
}

export function without(room: Room, id: string): Room {
  return withDeciders({ ...room, people: room.people.filter((person) => person.id !== id) });
}

export function withNew(room: Room, person: Person): Room {
  return withDeciders({ ...room, people: [...room.people, person] });
}

/** Nobody decides for more than one seat, and a seat that is taken goes on with whoever decided. */
export function seated(room: Room, id: string, { table, seat }: Place): Room {
  return withPerson(room, id, { table, seat, decides: false });
}

/** The device of somebody who has come in goes on as somebody whose own is lost; nobody else moves. */
export function passedOn(room: Room, person: string, newcomer: Person): Room {
  const left = room.people.filter(({ id }) => id !== newcomer.id);
  const people = left.map((one) => (one.id === person ? { ...one, token: newcomer.token } : one));
  return withDeciders({ ...room, people });
}

export function hasPlace(room: Room, { table, seat }: Place): boolean {
  if (room.tables[table] === undefined) return false;
  const there = room.people.filter((person) => person.table === table && person.seat !== null);
  return seat === null || there.length < MOST_AT_TABLE;
}

/** People at each table and seat: the fewest first, tables before seats. */
export function emptiestPlace(room: Room): Place {
  const places = room.tables.flatMap((_, table) => ACTORS.map((seat) => ({ table, seat })));
  const load = ({ table, seat }: (typeof places)[number]) => {
    const atTable = room.people.filter((person) => person.table === table && person.seat !== null);
    return [atTable.filter((person) => person.seat === seat).length, atTable.length] as const;
  };
  const [best] = places
    .map((place) => ({ place, load: load(place) }))
    .sort((one, other) => one.load[0] - other.load[0] || other.load[1] - one.load[1]);
  return best?.place ?? { table: 0, seat: null };
}
