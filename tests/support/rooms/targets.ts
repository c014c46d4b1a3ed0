// Whom do hostile devices meet? A room in the middle of a game, everybody in it, and tokens that no longer count.
import { createHash, randomBytes } from 'node:crypto';
import { Dice, streamOf } from '../../../src/core/engine/index.ts';
import type { RoomView } from '../../../src/core/rooms/wire.ts';
import { type Classroom, connected, openClassroom } from './classroom.ts';
import { connectDevice, type Device, granted, type Reach } from './device.ts';
import type { Actor } from './illegal.ts';
import { insist, newPlayer, wish } from './player.ts';

export interface Targets {
  readonly room: Classroom;
  /** Those who send: each with the right it has, strangers with none. */
  readonly actors: readonly Actor[];
  /** Tokens that counted once, or never. */
  readonly stale: readonly string[];
  /** What must be in no answer, telling or log: tokens, what is kept of them, the recovery code. */
  readonly secrets: readonly string[];
  /** Hands of every seat: what a device of another seat must not get. */
  readonly hands: readonly { readonly owners: readonly Device[]; readonly text: string }[];
}

const STRANGERS = 12;
const COMMANDS_BEFORE = 40;

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

const personOf = (device: Device): string => (device.view('room') as unknown as RoomView).me?.id ?? '';

/** Somebody comes by the code and is sent away. */
async function sentAway(reach: Reach, { host, code }: Classroom, how: 'removed' | 'banned'): Promise<string> {
  const device = connectDevice(reach);
  await connected([device]);
  const { token } = await device.enterBy<'join'>({ type: 'join', code, wish: null });
  const deed = { type: 'remove', person: personOf(device), ban: how === 'banned' } as const;
  await granted(host.ask<'deed'>({ type: 'deed', deed }));
  device.close();
  return token;
}

async function leaves(reach: Reach, { code }: Classroom): Promise<string> {
  const device = connectDevice(reach);
  await connected([device]);
  const { token } = await device.enterBy<'join'>({ type: 'join', code, wish: null });
  await granted(device.ask<'deed'>({ type: 'deed', deed: { type: 'leave' } }));
  device.close();
  return token;
}

async function onlooker(reach: Reach, { code }: Classroom): Promise<Device> {
  const device = connectDevice(reach);
  await connected([device]);
  await device.enterBy<'join'>({ type: 'join', code, wish: null });
  const table = (device.view('room') as unknown as RoomView).me?.table ?? 0;
  await granted(device.ask<'deed'>({ type: 'deed', deed: { type: 'sit', table, seat: null } }));
  return device;
}

async function screen(reach: Reach, { code }: Classroom): Promise<Device> {
  const device = connectDevice(reach);
  await connected([device]);
  await device.enterBy<'watch'>({ type: 'watch', code });
  return device;
}

async function playSome({ tables }: Classroom, seed: number): Promise<void> {
  const players = tables.flat().map((guest, i) => newPlayer(guest, new Dice(streamOf(seed, `before ${i}`))));
  for (let said = 0; said < COMMANDS_BEFORE; ) {
    for (const player of players) {
      const command = wish(player);
      if (command && (await insist(player, command))) said++;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** All devices of a seat know its hand, and nobody else does while plans are not turned over. */
function handsOf({ tables }: Classroom): Targets['hands'] {
  return tables.flatMap((guests) =>
    guests.flatMap(({ device }) => {
      const view = device.table()?.view.view;
      const own = view?.seats.find(({ actor }) => actor === view.seat);
      if (!own?.hand || own.hand.length < 2) return [];
      const owners = guests
        .filter((other) => other.device.table()?.view.view.connected.includes(own.actor))
        .map((other) => other.device);
      return [{ owners, text: JSON.stringify(own.hand) }];
    }),
  );
}

/** The fifth device of each table shares the first seat: it advises. */
export async function openTargets(reach: Reach, seed: number): Promise<Targets> {
  const room = await openClassroom(reach, { session: 'lesson', tables: 2, seats: 5 });
  await playSome(room, seed);
  const away = [
    await sentAway(reach, room, 'removed'),
    await sentAway(reach, room, 'banned'),
    await leaves(reach, room),
  ];
  const lookers = [await onlooker(reach, room), await screen(reach, room)] as const;
  const people = room.tables.flat().map(({ person }) => person);
  const one = (part: Actor['part'], device: Device, own = ''): Actor => {
    return { part, device, people: people.filter((person) => person !== own) };
  };
  const [first] = room.tables;
  const [, decider, , , adviser] = first ?? [];
  if (!decider || !adviser) throw new Error('nobody sits at the first table');
  const strangers = Array.from({ length: STRANGERS }, () => one('stranger', connectDevice(reach)));
  await connected(strangers.map(({ device }) => device));
  const tokens = [room.host, ...lookers, ...room.tables.flat().map(({ device }) => device)].map(
    (device) => device.token() ?? '',
  );
  const foreign = Array.from({ length: 20 }, () => randomBytes(32).toString('base64url'));
  return {
    room,
    actors: [
      ...strangers,
      one('decider', decider.device, decider.person),
      one('adviser', adviser.device, adviser.person),
      one('onlooker', lookers[0]),
      one('host', room.host),
      one('screen', lookers[1]),
    ],
    // What is kept of a token opens nothing.
    stale: [...away, ...foreign, ...tokens.map(hashOf)],
    secrets: [...tokens, ...tokens.map(hashOf), ...away, room.recovery],
    hands: handsOf(room),
  };
}
