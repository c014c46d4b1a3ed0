// What does a projector get to see of a game, moment by moment, and what must it keep quiet about at each of them?
import { CHANNEL, type Shown } from '../../src/client/app/projector-message.ts';
import { type PublicTable, publicTable, type Reading } from '../../src/client/app/public-table.ts';
import { beatsOf } from '../../src/client/overlay/game/beats.ts';
import { france } from '../../src/core/content/france.ts';
import { opened, playOn } from '../../src/core/debrief/what-if/play-on.ts';
import type { Entry, Setup } from '../../src/core/engine/index.ts';
import { partners } from '../../src/core/partners/index.ts';
import type { Mind } from '../../src/core/partners/mind.ts';
import { openTable, type Table } from '../../src/core/table/table.ts';
import { rules } from './game.ts';

export interface Moment {
  readonly message: Shown;
  /** Ids of cards and mandates that somebody holds and nobody has shown. */
  readonly secret: readonly string[];
  /** Marks are being put down: none of them may be seen. */
  readonly pointing: boolean;
}

const minds = partners(france);
const TEMPERS = {
  association: 'builder',
  company: 'pragmatic',
  authority: 'cautious',
  research: 'freeRider',
} as const;

/** Each seat decides as a partner of its own temperament would. */
const byTemper: Mind = (view, legal, random) =>
  minds[view.seat === null ? 'builder' : TEMPERS[view.seat]](view, legal, random);

/** Cards and mandates named by what has been told; what turned over but was not yet told is still nobody's business. */
function named(entries: readonly Entry[]): ReadonlySet<string> {
  const told = entries.filter(({ event }) => event.type !== 'plansTurned');
  return new Set(
    JSON.stringify(told)
      .match(/"[A-Z]{2}[\w-]*"/g)
      ?.map((id) => id.slice(1, -1)),
  );
}

function heldIn(table: Table): readonly string[] {
  return Object.values(table.state().seats).flatMap(({ hand, plan, mandate }) => [
    ...hand,
    ...plan.map(({ card }) => card),
    ...(mandate === null ? [] : [mandate]),
  ]);
}

let count = 0;

/** A message as the game window would send it. */
export function messageOf(table: PublicTable): Shown {
  count++;
  const looks = { age: 'adults', language: 'fr', palette: 'dusk', motion: 'reduced' } as const;
  return { kind: 'shown', from: 'proof', at: count, table, ...looks, timer: null, blank: false };
}

function momentsAt(table: Table, id: string): readonly Moment[] {
  const open = table.update(null, -1);
  const { view } = open;
  const seats = view.seats.map(({ actor }) => actor);
  const done = view.seats.filter((one) => (view.step === 'point' ? one.pointed : one.ready));
  const seat = seats.find((one) => done.every(({ actor }) => actor !== one)) ?? 'association';
  const lying = { id, rules, log: table.log(), open, sight: 'covered', persons: seats, seat } as const;
  const base = publicTable(lying, { part: 'review', told: -1 });
  const held = heldIn(table);
  return readingsOf(table).map(({ part, told }) => {
    const known = named(told === null ? open.entries : open.entries.filter(({ index }) => index <= told));
    const over = view.step === 'over' && told === null;
    return {
      message: messageOf({ ...base, part, told, before: told === null ? null : base.before }),
      secret: held.filter((one) => !known.has(one) && !(over && one.startsWith('M'))),
      pointing: view.step === 'point',
    };
  });
}

/** What people read one after the other between two decisions. */
function readingsOf(table: Table): readonly Reading[] {
  const { view, entries } = table.update(null, -1);
  const all = (part: Reading['part']): Reading => ({ part, told: null });
  if (view.step === 'act') return [all('act')];
  if (view.step === 'point' || view.step === 'house') {
    const fresh = view.step === 'point' && view.seats.every(({ pointed }) => !pointed);
    return fresh ? [all('observe'), all('agree')] : [all('agree')];
  }
  const beats = beatsOf(entries);
  const first = (beats[0]?.entries[0]?.index ?? 0) - 1;
  const told = beats.slice(0, -1).map((beat) => beat.entries.at(-1)?.index ?? first);
  const told1 = [first, ...told].map((index): Reading => ({ part: 'review', told: index }));
  return [...told1, all('review'), ...(view.step === 'over' ? [all('ending')] : [])];
}

/** Many decisions change nothing that everybody sees: the wall stays as it is. */
function isNews(moment: Moment, before: Moment | undefined): boolean {
  return JSON.stringify(moment.message.table) !== JSON.stringify(before?.message.table);
}

/** Plays a game with four teams and tells what the wall shows after every decision. */
export function momentsOf(setup: Setup): readonly Moment[] {
  const { log } = playOn(rules, byTemper, opened(rules, setup));
  const table = openTable({ rules, minds }, setup);
  const moments = [...momentsAt(table, `${setup.seed}`)];
  for (const { seat, command } of log.commands) {
    table.submit(seat, command);
    moments.push(...momentsAt(table, `${setup.seed}`).filter((moment) => isNews(moment, moments.at(-1))));
  }
  return moments;
}

export { CHANNEL };
