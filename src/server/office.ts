// Which rooms are open? All that the journal knows, found by their code or by somebody's token.
import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import type { Limits } from './limits.ts';
import type { LiveRoom } from './live-room.ts';
import { storedLiveRoom } from './room-stream.ts';
import { drawCode } from './secrets.ts';

export interface Office {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Milliseconds without any device of its people after which a partner takes a seat. */
  readonly absentAfter: number;
  /** shared: other processes write in the same journal, and people may be connected to them. */
  readonly journals: 'own' | 'shared';
  readonly rooms: Map<string, LiveRoom>;
  /** By hash of a token: where it may belong. */
  readonly tokens: Map<string, LiveRoom>;
  /** What follows once somebody has done something with a room. */
  readonly roomChanged: (live: LiveRoom) => void;
  looked: number;
}

function indexTokens(office: Office, live: LiveRoom): void {
  const { host, screens, people, banned } = live.kept.now();
  for (const token of [host.token, ...screens, ...people.map((person) => person.token), ...banned])
    office.tokens.set(token, live);
}

export function admit(office: Office, live: LiveRoom): void {
  office.rooms.set(live.id, live);
  indexTokens(office, live);
  live.kept.listen(() => {
    indexTokens(office, live);
    office.roomChanged(live);
  });
}

export function forget(office: Office, live: LiveRoom): void {
  office.rooms.delete(live.id);
  for (const [token, where] of office.tokens) if (where === live) office.tokens.delete(token);
}

/** Rooms of before this process began, and those that other processes have opened since. */
export async function readRooms(office: Office): Promise<void> {
  office.looked = office.clock.now();
  for (const name of await office.journal.streams()) {
    const [kind, id = ''] = name.split(' ');
    if (kind !== 'room' || office.rooms.has(id)) continue;
    const live = await storedLiveRoom(office.journal, id, office.clock.now()).catch((error: unknown) => {
      console.error(`${name} does not open: ${error instanceof Error ? error.message : error}`);
      return null;
    });
    if (live && !office.rooms.has(id)) admit(office, live);
  }
}

const LOOK_AGAIN = 1000;

/** Where other processes open rooms too, one that is not known may be new. */
async function orLookAgain<Found>(office: Office, find: () => Found | null): Promise<Found | null> {
  const known = find();
  if (known !== null || office.journals === 'own') return known;
  if (office.clock.now() - office.looked < LOOK_AGAIN) return null;
  await readRooms(office);
  return find();
}

export function roomByCode(office: Office, code: string): Promise<LiveRoom | null> {
  return orLookAgain(
    office,
    () => [...office.rooms.values()].find(({ kept }) => kept.now().code === code) ?? null,
  );
}

export async function roomByToken(office: Office, token: string): Promise<LiveRoom | null> {
  const known = await orLookAgain(office, () => office.tokens.get(token) ?? null);
  return known && office.rooms.has(known.id) ? known : null;
}

/** A code that leads nowhere yet. */
export function freeCode(office: Office): string {
  const taken = new Set([...office.rooms.values()].map(({ kept }) => kept.now().code));
  for (;;) {
    const code = drawCode();
    if (!taken.has(code)) return code;
  }
}
