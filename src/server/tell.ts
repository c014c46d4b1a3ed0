// What is a device told, and how little? The whole of a topic once; afterwards what changed since the last time.
import { type Change, changeBetween, type Json } from '../core/rooms/changes.ts';
import { personOf } from '../core/rooms/room.ts';
import type { Has, Topic } from '../core/rooms/wire.ts';
import type { Bound, Device, LiveRoom, Told } from './live-room.ts';
import { roomViews } from './room-views.ts';
import { drawId } from './secrets.ts';
import { tableViewOf } from './table-views.ts';

/** Versions of before a restart mean nothing afterwards. */
const boot = drawId();
let tellings = 0;

function toldOf({ live, token }: Bound): Map<Topic, Told> {
  const known = live.told.get(token) ?? new Map<Topic, Told>();
  live.told.set(token, known);
  return known;
}

/** Several see the same and had the same: what changed is found once. */
const found = new WeakMap<object, { readonly after: object; readonly change: Change | null }>();

function changeOf(before: Json, after: Json): Change | null {
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after)
    return changeBetween(before, after);
  const known = found.get(before);
  if (known?.after === after) return known.change;
  const change = changeBetween(before, after);
  found.set(before, { after, change });
  return change;
}

function tellTopic(
  device: Device,
  bound: Bound,
  about: { readonly topic: Topic; readonly value: Json },
): void {
  const { topic, value } = about;
  const told = toldOf(bound);
  const last = told.get(topic);
  if (last?.value === value) return;
  const to = `${boot}-${++tellings}`;
  if (!last) {
    told.set(topic, { to, value });
    // The whole is a RoomView or a TableView, as its topic says.
    device.tell({ topic, to, whole: value as never });
    return;
  }
  const change = changeOf(last.value, value);
  if (change === null) return;
  told.set(topic, { to, value });
  device.tell({ topic, from: last.to, to, change });
}

/** Tables a device follows: a person its own, host and projector all of them. */
function tablesOf({ live, person }: Bound): readonly number[] {
  if (person === null) return [...live.games.keys()];
  const me = personOf(live.kept.now(), person);
  return me && live.games.has(me.table) ? [me.table] : [];
}

function tellTableTo(device: Device, bound: Bound, n: number): void {
  const me = bound.person === null ? null : personOf(bound.live.kept.now(), bound.person);
  const value = tableViewOf(bound.live, n, me?.seat ?? null);
  if (value) tellTopic(device, bound, { topic: `table ${n}`, value: value as unknown as Json });
}

/** Everybody at a table hears what changed there. */
export function tellTable(live: LiveRoom, n: number): void {
  for (const device of live.devices) {
    const { bound } = device;
    if (bound && tablesOf(bound).includes(n)) tellTableTo(device, bound, n);
  }
}

/** A device that has gone to another table forgets the one before: back there, it is told the whole again. */
function forgetOthers(bound: Bound, tables: readonly number[]): void {
  const told = toldOf(bound);
  for (const topic of told.keys())
    if (topic !== 'room' && !tables.some((n) => topic === `table ${n}`)) told.delete(topic);
}

function tellAll(live: LiveRoom, devices: Iterable<Device>): void {
  if (live.devices.size === 0) return;
  const viewFor = roomViews(live);
  for (const device of devices) {
    const { bound } = device;
    if (!bound) continue;
    tellTopic(device, bound, { topic: 'room', value: viewFor(bound) as unknown as Json });
    const tables = tablesOf(bound);
    forgetOthers(bound, tables);
    for (const n of tables) tellTableTo(device, bound, n);
  }
}

/** Many come in at the same moment: the room is told of in one go, at most so often. */
const BREATH = 100;
const waiting = new WeakSet<LiveRoom>();
const lastTold = new WeakMap<LiveRoom, number>();

export function tellRoomSoon(live: LiveRoom): void {
  if (waiting.has(live)) return;
  waiting.add(live);
  const since = performance.now() - (lastTold.get(live) ?? Number.NEGATIVE_INFINITY);
  setTimeout(
    () => {
      waiting.delete(live);
      lastTold.set(live, performance.now());
      tellAll(live, live.devices);
    },
    Math.max(0, BREATH - since),
  );
}

/** A device that comes in has what it names: of everything else it will be told the whole. */
export function noteHas(bound: Bound, has: Has): void {
  const told = toldOf(bound);
  for (const [topic, { to }] of told) if (has[topic] !== to) told.delete(topic);
}

export function tellNewcomer(device: Device): void {
  if (device.bound) tellAll(device.bound.live, [device]);
}

/** Something was missed. */
export function tellWhole(device: Device, topic: Topic): void {
  if (!device.bound) return;
  toldOf(device.bound).delete(topic);
  tellAll(device.bound.live, [device]);
}
