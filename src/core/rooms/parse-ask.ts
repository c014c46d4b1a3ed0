// Is this something a device may ask at all? Shape and size only; whether it is allowed is decided where it is done.
import * as v from 'valibot';
import { ACTORS, AGES } from '../content/vocabulary.ts';
import { SESSIONS } from '../engine/index.ts';
import { GATES, PACES } from './gate.ts';
import { DEALS, MOMENTS, MOST_TABLES, NAMINGS } from './room.ts';
import type { Ask } from './wire.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const code = v.pipe(v.string(), v.regex(/^\d{6}$/));
const table = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TABLES - 1));
const minutes = v.pipe(v.number(), v.minValue(1), v.maxValue(240));
const on = v.boolean();
const seat = v.picklist(ACTORS);
const text = v.pipe(v.string(), v.maxLength(200));
const topic = v.pipe(v.string(), v.regex(/^(room|table \d{1,2})$/));

const plan = v.strictObject({
  session: v.picklist(SESSIONS),
  age: v.picklist(AGES),
  easier: v.boolean(),
  pace: v.picklist(PACES),
  deal: v.picklist(DEALS),
  naming: v.picklist(NAMINGS),
  tables: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TABLES)),
});

const shown = v.strictObject({ table: v.nullable(table), moment: v.picklist(MOMENTS) });

const gate = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  step: v.picklist(GATES),
});

const hostDeed = v.variant('type', [
  v.strictObject({ type: v.literal('begin') }),
  v.strictObject({ type: v.literal('openGate'), gate }),
  v.strictObject({ type: v.literal('debrief') }),
  v.strictObject({ type: v.literal('again') }),
  v.strictObject({ type: v.literal('show'), shown }),
  v.strictObject({ type: v.literal('pause'), on }),
  v.strictObject({ type: v.literal('lock'), on }),
  v.strictObject({ type: v.literal('naming'), naming: v.picklist(NAMINGS) }),
  v.strictObject({ type: v.literal('budget'), minutes: v.nullable(minutes) }),
  v.strictObject({ type: v.literal('extend'), minutes }),
  v.strictObject({ type: v.literal('rename'), person: id }),
  v.strictObject({ type: v.literal('approve'), person: id, yes: v.boolean() }),
  v.strictObject({ type: v.literal('remove'), person: id, ban: v.boolean() }),
  v.strictObject({ type: v.literal('place'), person: id, table, seat: v.nullable(seat) }),
  v.strictObject({ type: v.literal('passOn'), person: id, to: id }),
  v.strictObject({ type: v.literal('lend'), table, seat, on }),
]);

const personDeed = v.variant('type', [
  v.strictObject({ type: v.literal('sit'), table, seat: v.nullable(seat) }),
  v.strictObject({ type: v.literal('reroll') }),
  v.strictObject({ type: v.literal('wish'), text }),
  v.strictObject({ type: v.literal('handOver'), to: id }),
  v.strictObject({ type: v.literal('leave') }),
]);

const deed = v.variant('type', [hostDeed, personDeed]);

const mark = v.nullable(v.union([v.strictObject({ card: id }), v.strictObject({ trend: id })]));

const ask = v.variant('type', [
  v.strictObject({ type: v.literal('open'), plan }),
  v.strictObject({ type: v.literal('find'), code }),
  v.strictObject({ type: v.literal('join'), code, wish: v.nullable(text), before: v.optional(id) }),
  v.strictObject({ type: v.literal('enter'), token: id, has: v.record(topic, id) }),
  v.strictObject({ type: v.literal('recover'), code, recovery: id }),
  v.strictObject({ type: v.literal('watch'), code }),
  v.strictObject({ type: v.literal('deed'), deed }),
  v.strictObject({
    type: v.literal('say'),
    n: v.pipe(v.number(), v.integer(), v.minValue(0)),
    command: v.looseObject({ type: v.pipe(v.string(), v.maxLength(40)) }),
  }),
  v.strictObject({ type: v.literal('mark'), on: mark }),
  v.strictObject({ type: v.literal('whole'), topic }),
  v.strictObject({ type: v.literal('export') }),
]);

/** Null: nothing anybody may ask. */
export function askIn(data: unknown): Ask | null {
  const parsed = v.safeParse(ask, data);
  return parsed.success ? (parsed.output as Ask) : null;
}

export const HOST_DEEDS: readonly string[] = hostDeed.options.map(({ entries }) => entries.type.literal);
