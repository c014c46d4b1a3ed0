// What do people notice of a server that is killed again and again? They play on; what counted counts.
import { setTimeout as pause } from 'node:timers/promises';
import { Dice, streamOf } from '../../../src/core/engine/index.ts';
import type { RoomView } from '../../../src/core/rooms/wire.ts';
import { begun, type Classroom, openClassroom, type Size } from './classroom.ts';
import type { Device } from './device.ts';
import { MOMENTS } from './journals.ts';
import { insist, isOver, newPlayer, type Player, wish } from './player.ts';
import type { Stage } from './stage.ts';

const SIZE: Size = { session: 'standard', tables: 3, seats: 5 };
/** Of five kills four come between receipt and confirmation, one at any instant. */
const ANY_INSTANT = 5;
const LATEST_BACK_IN_MS = 30_000;
const SLOW_START_IN_MS = 5000;

export interface World {
  readonly stage: Stage;
  readonly dice: Dice;
  readonly players: readonly Player[];
  room: Classroom;
  /** Nobody begins anything. */
  still: boolean;
  done: boolean;
}

export interface Count {
  inFlight: number;
  tables: number;
  tablesBack: number;
  clients: number;
  clientsBack: number;
  /** People whom the host sees as being there, whichever process they are connected to. */
  seenBack: number;
  slowestBackMs: number;
}

async function playOn(world: World, player: Player): Promise<void> {
  while (!world.done) {
    const command = world.still ? null : wish(player);
    if (command) await insist(player, command);
    await pause(command ? player.dice.below(25) : 5);
  }
}

const tableOf = ({ room }: World, at: number): readonly Player['guest'][] => room.tables[at] ?? [];

/** The players of each table that still plays. */
function running(world: World): readonly (readonly Player[])[] {
  const tables = world.room.tables.map((_, at) =>
    world.players.filter(({ guest }) => tableOf(world, at).includes(guest)),
  );
  return tables.filter((players) => !players.some(isOver));
}

/** A table that is over: all go into a new room, while nothing is killed. */
async function nextGame(world: World): Promise<void> {
  if (running(world).length === world.room.tables.length) return;
  world.still = true;
  while (world.players.some(({ pending }) => pending > 0)) await pause(5);
  world.room = await begun(world.room.host, world.room.tables.flat(), SIZE);
  world.still = false;
}

const counted = (players: readonly Player[]) =>
  players.reduce((all, { confirmed }) => all + confirmed.length, 0);

async function until(isTrue: () => boolean): Promise<boolean> {
  for (const end = performance.now() + LATEST_BACK_IN_MS; performance.now() < end; await pause(2))
    if (isTrue()) return true;
  return false;
}

async function killOne(world: World, nth: number, count: Count): Promise<number> {
  const { stage, dice } = world;
  const at = dice.below(stage.servers.length);
  const server = stage.servers[at];
  if (!server) return at;
  const armed = nth % ANY_INSTANT !== 0;
  if (armed) server.say({ type: 'arm', moment: dice.pick(MOMENTS) ?? 'writing' });
  else await pause(dice.below(300));
  // With two processes nobody of the armed one may have anything to say for a while.
  const died = armed && (await Promise.race([server.gone.then(() => true), pause(10_000, false)]));
  if (died && world.players.some(({ pending }) => pending > 0)) count.inFlight++;
  server.kill();
  await server.gone;
  return at;
}

function seenBy(host: Device): number {
  const room = host.view('room') as unknown as RoomView | undefined;
  return room?.tables.flatMap(({ people }) => people).filter(({ here }) => here).length ?? 0;
}

/** Everybody is in again and seen to be so, and each table that plays has counted another command. */
async function comesBack(world: World, count: Count, began: number): Promise<void> {
  const devices = [world.room.host, ...world.room.tables.flat().map(({ device }) => device)];
  const before = running(world).map((players) => ({ players, had: counted(players) }));
  count.clients += devices.length;
  count.tables += before.length;
  const goesOn = ({ players, had }: (typeof before)[number]) =>
    counted(players) > had || players.some(isOver);
  const isSeen = () => seenBy(world.room.host) === devices.length - 1;
  const back = await until(
    () => devices.every((device) => device.isIn()) && before.every(goesOn) && isSeen(),
  );
  count.clientsBack += devices.filter((device) => device.isIn()).length;
  count.seenBack += seenBy(world.room.host);
  count.tablesBack += before.filter(goesOn).length;
  count.slowestBackMs = Math.max(count.slowestBackMs, Math.round(performance.now() - began));
  if (back) return;
  const away = devices.filter((device) => !device.isIn()).length;
  console.error(
    `after ${LATEST_BACK_IN_MS} ms: ${away} devices away, ${before.filter((one) => !goesOn(one)).length} tables stand`,
  );
}

export async function openWorld(stage: Stage, seed: number): Promise<World> {
  const room = await openClassroom({ url: stage.url }, SIZE);
  const players = room.tables
    .flat()
    .map((guest, i) => newPlayer(guest, new Dice(streamOf(seed, `player ${i}`))));
  return { stage, dice: new Dice(streamOf(seed, 'kills')), players, room, still: false, done: false };
}

export async function killAgainAndAgain(world: World, kills: number): Promise<Count> {
  const count: Count = {
    inFlight: 0,
    tables: 0,
    tablesBack: 0,
    clients: 0,
    clientsBack: 0,
    seenBack: 0,
    slowestBackMs: 0,
  };
  const playing = world.players.map((player) => playOn(world, player));
  for (let nth = 0; nth < kills; nth++) {
    await nextGame(world);
    world.stage.shake();
    await pause(world.dice.below(100));
    const at = await killOne(world, nth, count);
    const began = performance.now();
    await world.stage.startAgain(at);
    const up = Math.round(performance.now() - began);
    if (up > SLOW_START_IN_MS) console.error(`kill ${nth}: the server took ${up} ms to start`);
    await comesBack(world, count, began);
  }
  world.done = true;
  await Promise.all(playing);
  for (const { device } of world.room.tables.flat()) device.close();
  world.room.host.close();
  return count;
}
