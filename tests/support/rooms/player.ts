// How does somebody play whom no crash may stop? Says one command at a time until it is answered, and remembers which
// ones counted.
import { setTimeout as pause } from 'node:timers/promises';
import type { Command, Dice } from '../../../src/core/engine/index.ts';
import type { RoomView } from '../../../src/core/rooms/wire.ts';
import { anyOf } from '../../../src/sim/simple.ts';
import type { Guest } from './classroom.ts';

export interface Confirmed {
  readonly person: string;
  readonly n: number;
  readonly command: Command;
}

export interface Player {
  readonly guest: Guest;
  readonly dice: Dice;
  readonly confirmed: Confirmed[];
  /** Commands said and not answered yet; the same one may be said several times. */
  pending: number;
  refused: number;
  /** Number of its last command: never used again, in another room neither. */
  n: number;
}

export const newPlayer = (guest: Guest, dice: Dice): Player => ({
  guest,
  dice,
  confirmed: [],
  pending: 0,
  refused: 0,
  n: 0,
});

/** What it might do now; nothing while it does not decide for its seat. */
export function wish({ guest, dice }: Player): Command | null {
  const table = guest.device.table();
  const room = guest.device.view('room') as unknown as RoomView | undefined;
  if (!table || !room?.me?.decides) return null;
  return anyOf(table.view.legal, dice) ?? null;
}

export const isOver = ({ guest }: Player): boolean => guest.device.table()?.view.view.step === 'over';

/** Says it again, with the same number, as often as the line breaks before the answer. */
export async function insist(player: Player, command: Command): Promise<boolean> {
  const { guest } = player;
  const { person } = guest;
  const n = ++player.n;
  player.pending++;
  for (;;) {
    while (!guest.device.isIn()) await pause(5);
    const answer = await guest.device.ask<'say'>({ type: 'say', n, command }).catch(() => null);
    if (!answer) continue;
    player.pending--;
    if (answer.ok) player.confirmed.push({ person, n, command });
    else player.refused++;
    return answer.ok;
  }
}
