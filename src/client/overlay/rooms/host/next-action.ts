// What does the host do next? One thing at every moment, from what the room is and what its tables wait for.
import type { HostDeed } from '../../../../core/rooms/deed.ts';
import { type Gate, gateOrder } from '../../../../core/rooms/gate.ts';
import type { RoomView, TableGlance } from '../../../../core/rooms/wire.ts';

export const NEXT = [
  'gather',
  'begin',
  'play',
  'openYear',
  'openHouse',
  'openAct',
  'debrief',
  'over',
] as const;
const OPENS = { point: 'openYear', house: 'openHouse', act: 'openAct' } as const;

export interface NextAction {
  readonly name: (typeof NEXT)[number];
  /** Null: nothing to press, the tables are at work. */
  readonly deed: HostDeed | null;
  /** Tables that are not there yet. */
  readonly waiting: readonly number[];
}

/** A table that nobody has sat down at keeps nobody waiting. */
function playedTables(room: RoomView): readonly (readonly [number, NonNullable<TableGlance['game']>])[] {
  return room.tables.flatMap(({ game }, n) => (game ? [[n, game] as const] : []));
}

function firstAwaited(gates: readonly Gate[]): Gate | null {
  return [...gates].sort(gateOrder)[0] ?? null;
}

function inPlay(room: RoomView): NextAction {
  const played = playedTables(room);
  const open = played.filter(([, { step }]) => step !== 'over');
  if (played.length > 0 && open.length === 0)
    return { name: 'debrief', deed: { type: 'debrief' }, waiting: [] };
  const waiting = open.filter(([, { awaits }]) => !awaits).map(([n]) => n);
  const gate = waiting.length === 0 ? firstAwaited(open.flatMap(([, { awaits }]) => awaits ?? [])) : null;
  if (gate) {
    const name = gate.year > room.gate.year ? 'openYear' : OPENS[gate.step];
    return { name, deed: { type: 'openGate', gate }, waiting };
  }
  return { name: 'play', deed: null, waiting };
}

export function nextAction(room: RoomView): NextAction {
  if (room.phase === 'debrief') return { name: 'over', deed: null, waiting: [] };
  if (room.phase === 'playing') return inPlay(room);
  const seated = room.tables.some(({ people }) => people.some(({ seat }) => seat !== null));
  return seated
    ? { name: 'begin', deed: { type: 'begin' }, waiting: [] }
    : { name: 'gather', deed: null, waiting: [] };
}
