// What may a device that has a right do with it? Host and people do deeds; whoever decides for a seat says commands.
import type { Command, Message } from '../core/engine/index.ts';
import type { Done, HostDeed, PersonDeed } from '../core/rooms/deed.ts';
import { awaitedBy } from '../core/rooms/gate.ts';
import { HOST_DEEDS } from '../core/rooms/parse-ask.ts';
import { no } from '../core/rooms/refuse.ts';
import { holdersOf, type Person, personOf, type Room } from '../core/rooms/room.ts';
import { type Answering, type Asked, type AskOf, momentNow, refused } from './asked.ts';
import { asOffered, countedAs, type Game, goingOn } from './game.ts';
import type { Bound } from './live-room.ts';
import { leave } from './presence.ts';
import { doDeed } from './room-stream.ts';
import { settle } from './settle.ts';
import { tellTable, tellWhole } from './tell.ts';

function isHostDeed(deed: HostDeed | PersonDeed): deed is HostDeed {
  return HOST_DEEDS.includes(deed.type);
}

/** Who does it, or why this device may not. */
function doneBy({ right, person }: Bound, deed: HostDeed | PersonDeed): Done | Message {
  if (isHostDeed(deed)) return right === 'host' ? { by: 'host', deed } : no('notHost');
  return person === null ? no('notPerson') : { by: { person }, deed };
}

const deed: Answering<'deed'> = async ({ desk, device, ask }) => {
  const { bound } = device;
  if (!bound) return refused('notIn');
  const done = doneBy(bound, ask.deed);
  if ('key' in done) return { ok: false, why: done };
  // Whoever leaves knows it: only others hear that they are no longer here.
  if (ask.deed.type === 'leave') leave(desk.office, device);
  const why = await doDeed(bound.live, done, momentNow(desk.office));
  if (why) return { ok: false, why };
  await settle(desk.office, bound.live);
  return { ok: true };
};

interface Speaker {
  readonly bound: Bound;
  readonly me: Person;
}

/** Why nobody, or not this person, may say anything now; null: go on. */
function silence({ bound, me }: Speaker, game: Game): Message | null {
  const room = bound.live.kept.now();
  const here = personOf(room, me.id);
  if (!here || here.table !== me.table || here.seat !== me.seat || me.seat === null) return no('noSeat');
  if (!here.decides) return no('adviser');
  if (room.phase !== 'playing') return no(room.phase === 'debrief' ? 'over' : 'notBegun');
  if (room.paused) return no('paused');
  const seat = game.table.state().setup.seats.find(({ actor }) => actor === me.seat);
  return seat?.player === 'person' ? null : no('lent');
}

/** Before a gate that is closed: the year may be thought over, but nothing goes on. */
function isHeld({ plan, gate }: Room, { table }: Game, { type }: Command): boolean {
  const state = table.state();
  return awaitedBy(plan, gate, state) !== null && (state.step !== 'reflect' || type === 'continue');
}

function sayIn(speaker: Speaker, game: Game, { n, command }: AskOf<'say'>) {
  const { bound, me } = speaker;
  const by = { person: me.id, n };
  // Sent twice, as the answer got lost: it has counted already.
  if (game.counted.has(countedAs(by))) return { entry: null, result: game.log.commands.length } as const;
  const why = silence(speaker, game);
  if (why || me.seat === null) return { entry: null, result: why ?? no('noSeat') } as const;
  if (isHeld(bound.live.kept.now(), game, command)) return { entry: null, result: no('held') } as const;
  const table = game.table.fork();
  const applied = table.submit(me.seat, asOffered(game, me.seat, command));
  if (!applied.ok) return { entry: null, result: applied.why } as const;
  return { ...goingOn(game, table, by), result: table.version() } as const;
}

function personHere({ device }: Pick<Asked<'say'>, 'device'>): Speaker | null {
  const { bound } = device;
  const me = bound?.person ? personOf(bound.live.kept.now(), bound.person) : null;
  return bound && me ? { bound, me } : null;
}

const say: Answering<'say'> = async (asked) => {
  const speaker = personHere(asked);
  if (!speaker) return refused(asked.device.bound ? 'notPerson' : 'notIn');
  const { bound, me } = speaker;
  if (me.seat === null) return refused('noSeat');
  const game = bound.live.games.get(me.table);
  if (!game) return refused('notBegun');
  const said = await game.change<number | Message>((now) => sayIn(speaker, now, asked.ask));
  return typeof said === 'number' ? { ok: true, version: said } : { ok: false, why: said };
};

const mark: Answering<'mark'> = (asked) => {
  const speaker = personHere(asked);
  if (!speaker) return refused(asked.device.bound ? 'notPerson' : 'notIn');
  const { me, bound } = speaker;
  const { table, seat } = me;
  if (seat === null) return refused('noSeat');
  const { live } = bound;
  if (holdersOf(live.kept.now(), { table, seat }).length < 2) return refused('notShared');
  const marks = new Map(live.marks.get(table));
  if (asked.ask.on) marks.set(me.id, asked.ask.on);
  else marks.delete(me.id);
  live.marks.set(table, marks);
  tellTable(live, table);
  return { ok: true };
};

const whole: Answering<'whole'> = ({ device, ask }) => {
  if (!device.bound) return refused('notIn');
  tellWhole(device, ask.topic);
  return { ok: true };
};

const exported: Answering<'export'> = ({ device }) => {
  const { bound } = device;
  if (bound?.right !== 'host') return refused(bound ? 'notHost' : 'notIn');
  const games = [...bound.live.games].sort(([one], [other]) => one - other);
  return { ok: true, logs: games.map(([, game]) => game.now().log) };
};

export const PLAY_ASKS = { deed, say, mark, whole, export: exported };
