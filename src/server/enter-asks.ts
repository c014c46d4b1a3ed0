// How does a device get its right? By opening a room, by a code, or by a token that it was given before.
import type { RoomDeed } from '../core/rooms/deed.ts';
import type { Found, Right } from '../core/rooms/wire.ts';
import { type Answering, type Asked, type Desk, momentNow, type Refused, refused } from './asked.ts';
import type { Bound, Device, LiveRoom } from './live-room.ts';
import { whyNotCalled } from './name-filter.ts';
import { admit, freeCode, roomByCode, roomByToken } from './office.ts';
import { arrive } from './presence.ts';
import { doDeed, newLiveRoom } from './room-stream.ts';
import { drawId, drawRecovery, drawToken, isRecovery, recoveryHash, tokenHash } from './secrets.ts';

const NOTHING = {};

type Coded = Pick<Asked<'find'>, 'desk' | 'device'> & { readonly ask: { readonly code: string } };

/** The room a code leads to, or why nobody may go there; wrong codes are counted, right ones never. */
async function roomOf({ desk, device, ask }: Coded): Promise<LiveRoom | Refused> {
  const { codes, office } = desk;
  // Whoever has found the room once guesses no longer.
  const known = device.found === ask.code;
  if (!known && !(await codes.take(device))) return refused('manyCodes');
  const live = await roomByCode(office, ask.code);
  if (live && !known) codes.giveBack(device.address);
  if (known || live) device.found = live ? ask.code : null;
  if (!live) return refused('wrongCode');
  live.used = office.clock.now();
  return live;
}

const isRefused = (found: LiveRoom | Refused): found is Refused => 'ok' in found;

function mayOpen({ office }: Desk, { address }: Device): boolean {
  const open = [...office.rooms.values()];
  const own = open.filter(({ openedFrom }) => openedFrom === address);
  return open.length < office.limits.rooms && own.length < office.limits.roomsOfAddress;
}

const open: Answering<'open'> = async ({ desk, device, ask }) => {
  const { office } = desk;
  if (!mayOpen(desk, device)) return refused('manyRooms');
  const [token, recovery] = [drawToken(), drawRecovery()];
  const host = { token: tokenHash(token), recovery: await recoveryHash(recovery) };
  const code = freeCode(office);
  const opening = { id: drawId(), code, plan: ask.plan, host };
  const live = await newLiveRoom(office.journal, opening, { at: momentNow(office), from: device.address });
  admit(office, live);
  await arrive(office, device, {
    bound: { live, token: host.token, right: 'host', person: null },
    has: NOTHING,
  });
  return { ok: true, token, recovery, code };
};

const find: Answering<'find'> = async (asked) => {
  const live = await roomOf(asked);
  if (isRefused(live)) return live;
  const { code, phase, people, plan } = live.kept.now();
  const { session, age, naming } = plan;
  const found: Found = { code, phase, people: people.length, session, age, naming };
  return { ok: true, ...found };
};

interface Place {
  readonly live: LiveRoom;
  readonly right: Right;
  /** Id of a new person; null for host and projector. */
  readonly person: string | null;
  /** What makes the token, by its hash, count in the room. */
  readonly deed: (token: string) => RoomDeed;
}

/** A new token for a new place, shown by this device from now on. */
async function give({ desk, device }: Pick<Coded, 'desk' | 'device'>, place: Place) {
  const { live, right, person, deed } = place;
  const token = drawToken();
  const hash = tokenHash(token);
  const why = await doDeed(live, { by: 'room', deed: deed(hash) }, momentNow(desk.office));
  if (why) return { ok: false, why } as const;
  await arrive(desk.office, device, { bound: { live, token: hash, right, person }, has: NOTHING });
  return { ok: true, token, code: live.kept.now().code } as const;
}

const join: Answering<'join'> = async (asked) => {
  const live = await roomOf(asked);
  if (isRefused(live)) return live;
  const { wish, before } = asked.ask;
  const free = live.kept.now().plan.naming === 'free';
  const not = free && wish !== null ? whyNotCalled(wish) : null;
  if (not) return { ok: false, why: not };
  const id = drawId();
  const was = before === undefined ? {} : { before: tokenHash(before) };
  const deed = (token: string) => ({ type: 'join', id, token, wish, ...was }) as const;
  return give(asked, { live, right: 'person', person: id, deed });
};

const watch: Answering<'watch'> = async (asked) => {
  const live = await roomOf(asked);
  if (isRefused(live)) return live;
  const deed = (token: string) => ({ type: 'screen', token }) as const;
  return give(asked, { live, right: 'screen', person: null, deed });
};

/** Whose token it is; null: it counts for nothing here. */
function boundBy(live: LiveRoom, token: string): Bound | null {
  const { host, screens, people } = live.kept.now();
  const bound = (right: Right, person: string | null): Bound => ({ live, token, right, person });
  if (host.token === token) return bound('host', null);
  if (screens.includes(token)) return bound('screen', null);
  const person = people.find((one) => one.token === token);
  return person ? bound('person', person.id) : null;
}

const enter: Answering<'enter'> = async ({ desk, device, ask }) => {
  const { office, tokens } = desk;
  if (!tokens.may(device.address)) return refused('slower');
  const token = tokenHash(ask.token);
  const live = await roomByToken(office, token);
  if (live?.kept.now().banned.includes(token)) return refused('banned');
  const bound = live && boundBy(live, token);
  if (!live || !bound) {
    tokens.wrong(device.address);
    return refused(live ? 'removed' : 'ended');
  }
  live.used = office.clock.now();
  await arrive(office, device, { bound, has: ask.has });
  return { ok: true, right: bound.right, code: live.kept.now().code };
};

const recover: Answering<'recover'> = async (asked) => {
  const { desk, device, ask } = asked;
  const { recoveries } = desk;
  const live = await roomOf(asked);
  if (isRefused(live)) return live;
  // A room can be guessed at from everywhere: it counts by itself too. Counted first, as each check takes a while.
  const guessers = [device.address, `room ${live.id}`];
  if (!guessers.every((one) => recoveries.may(one))) return refused('manyCodes');
  for (const one of guessers) recoveries.wrong(one);
  if (!(await isRecovery(ask.recovery, live.kept.now().host.recovery))) return refused('wrongRecovery');
  for (const one of guessers) recoveries.right(one);
  const deed = (token: string) => ({ type: 'newHost', token }) as const;
  return give(asked, { live, right: 'host', person: null, deed });
};

export const ENTER_ASKS = { open, find, join, watch, enter, recover };
