// Is this a game of ours? Checks the shape of a log that came from outside; whether its commands are legal is
// the rules' business, when it is replayed.
import * as v from 'valibot';
import { ACTORS, AGES } from '../content/vocabulary.ts';
import {
  LOG_FORMAT,
  type Log,
  type Message,
  PLAYERS,
  ROOM_SESSIONS,
  RULES_VERSION,
  SESSIONS,
} from '../engine/index.ts';

/** More commands than any game has; a longer file is not read. */
const MOST_COMMANDS = 20_000;

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const actor = v.picklist(ACTORS);

const setup = v.strictObject({
  seed: v.pipe(natural, v.maxValue(0xffffffff)),
  session: v.picklist([...SESSIONS, ...ROOM_SESSIONS]),
  seats: v.pipe(
    v.array(v.strictObject({ actor, player: v.picklist(PLAYERS) })),
    v.length(ACTORS.length),
    v.check((seats) => new Set(seats.map((seat) => seat.actor)).size === seats.length),
  ),
  age: v.picklist(AGES),
  information: v.picklist(['apart', 'table']),
  opening: v.picklist(['drawn', 'scripted']),
  easier: v.boolean(),
});

const message = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(100)),
  params: v.record(v.string(), v.union([v.pipe(v.string(), v.maxLength(200)), v.number()])),
});

const aside = v.variant('type', [
  v.strictObject({ type: v.literal('seatTaken'), at: natural, seat: actor, player: v.picklist(PLAYERS) }),
  v.strictObject({ type: v.literal('steppedBack'), at: natural, commands: natural }),
]);

const log = v.strictObject({
  format: natural,
  rules: natural,
  pack: v.strictObject({ id: v.pipe(v.string(), v.maxLength(60)), version: natural }),
  setup,
  commands: v.pipe(
    v.array(
      v.strictObject({ seat: actor, command: v.looseObject({ type: v.string() }), why: v.optional(message) }),
    ),
    v.maxLength(MOST_COMMANDS),
  ),
  asides: v.optional(v.pipe(v.array(aside), v.maxLength(MOST_COMMANDS))),
});

export type ParsedLog =
  | { readonly ok: true; readonly log: Log }
  | { readonly ok: false; readonly why: Message };

/** The log in this data, or where it is broken (`at` is a path like "setup.seats.2.actor"). */
export function parseLog(data: unknown): ParsedLog {
  const version = versionOf(data);
  if (version === null) return { ok: false, why: { key: 'log.foreign', params: {} } };
  if (version.format > LOG_FORMAT || version.rules > RULES_VERSION) {
    return { ok: false, why: { key: 'log.newer', params: {} } };
  }
  const parsed = v.safeParse(log, data);
  if (parsed.success) return { ok: true, log: parsed.output as Log };
  const at = v.getDotPath(parsed.issues[0]) ?? '';
  return { ok: false, why: { key: 'log.damaged', params: { at } } };
}

/** The two versions a log names, or null when this is no log of ours at all. */
function versionOf(data: unknown): { readonly format: number; readonly rules: number } | null {
  if (typeof data !== 'object' || data === null || !('format' in data) || !('rules' in data)) return null;
  const { format, rules } = data;
  return typeof format === 'number' && typeof rules === 'number' ? { format, rules } : null;
}
