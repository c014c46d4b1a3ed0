// Which rooms are open? All that the journal knows, found by their code or by somebody's token.
import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import type { Limits } from './limits.ts';
import type { LiveRoom } from './live-room.ts';
import type { Neighbours } from './neighbours.ts';
import { storedLiveRoom } from './room-stream.ts';
import { drawCode } from './secrets.ts';

export interface Office {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Milliseconds without any device of its people after which a partner takes a seat. */
  readonly absentAfter: number;
  /** Other processes that write in the same journal, and that people may be connected to; null: there are none. */
  readonly neighbours: Neighbours | null;
  /** The name of this process among them. */
  readonly me: string;
  readonly rooms: Map<string, LiveRoom>;
  /** By hash of a token: where it may belong. */
  readonly tokens: Map<string, LiveRoom>;
  /** By address: how many devices from there are in a room. */
  readonly sitting: Map<string, number>;
  /** What follows once somebody has done something with a room. */
  readonly roomChanged: (live: LiveRoom) => void;
  /** When the journal was last looked at for rooms of other processes, and the look that is to come. */
  looked: number;
  looking: Promise<void> | null;
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

/** Rooms of before this process began, and what other processes have opened and done since. */
export async function readRooms(office: Office): Promise<void> {
  office.looked = office.clock.now();
  const names = await office.journal.streams();
  for (const name of names) {
    const [kind, id = ''] = name.split(' ');
    if (kind !== 'room') continue;
    const known = office.rooms.get(id);
    if (known) {
      await known.kept.catchUp();
      continue;
    }
    const live = await storedLiveRoom(office.journal, id, office.clock.now()).catch((error: unknown) => {
      console.error(`${name} does not open: ${error instanceof Error ? error.message : error}`);
      return null;
    });
    if (live && !office.rooms.has(id)) admit(office, live);
  }
}

/** Tables whose room is gone: whoever was dropping them was stopped in the middle. */
export async function dropLeftOver({ journal }: Office): Promise<void> {
  const names = await journal.streams();
  const rooms = new Set(
    names.map((name) => name.split(' ')).flatMap(([kind, id]) => (kind === 'room' ? [id] : [])),
  );
  const left = names.filter((name) => !rooms.has(name.split(' ')[1]));
  if (left.length > 0) await journal.drop(left);
}

const LOOK_AGAIN = 1000;

/** At most once a second, whoever asks: guessing codes does not keep the journal busy. */
function lookSoon(office: Office): Promise<void> {
  const wait = Math.max(0, office.looked + LOOK_AGAIN - office.clock.now());
  office.looking ??= new Promise<void>((resolve) => office.clock.after(wait, resolve))
    .then(() => readRooms(office))
    .finally(() => {
      office.looking = null;
    });
  return office.looking;
}

/** Where other processes open rooms too, one that is not known may be new: a look that began later tells. */
async function orLookAgain<Found>(office: Office, find: () => Found | null): Promise<Found | null> {
  const asked = office.clock.now();
  for (;;) {
    const known = find();
    if (known !== null || !office.neighbours || office.looked > asked) return known;
    await lookSoon(office);
  }
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
