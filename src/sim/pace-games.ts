// Who plays the games whose length is measured? Four groups that decide like the sensible partners, around one screen.
import { ACTORS, type ActorId } from '../core/content/vocabulary.ts';
import { type Log, type Logged, newLog, type Rules, type Setup } from '../core/engine/index.ts';
import type { Led } from '../core/pace/around.ts';
import { partnersOf } from '../core/partners/index.ts';
import { playGame } from './game.ts';
import { everySeat, type Seating, seatingOf } from './players.ts';

/** Every other table plans like a concert; the others look for the nearest result. */
export function tablesOf(rules: Rules): readonly Seating[] {
  const concert = seatingOf(rules, 'concert');
  const { pragmatic } = partnersOf(rules.deck);
  return concert ? [concert, everySeat(() => pragmatic)] : [];
}

function setupOf(session: Led, seed: number): Setup {
  return {
    seed,
    session,
    seats: ACTORS.map((actor: ActorId) => ({ actor, player: 'person' as const })),
    age: session === 'lesson' ? '15-18' : 'adults',
    information: 'table',
    opening: 'drawn',
    easier: false,
  };
}

/** The log of the n-th game: what four groups would have left behind. */
export function logOfGame(
  rules: Rules,
  { session, seed, game }: { session: Led; seed: number; game: number },
): Log {
  const tables = tablesOf(rules);
  const company = tables[game % tables.length]?.(game);
  if (!company) throw new Error('nobody sits at the table');
  const setup = setupOf(session, (Math.imul(seed, 1_000_003) + game) >>> 0);
  const commands: Logged[] = [];
  playGame(rules, { setup, players: company }, ({ command, seat }) => {
    if (command && seat) commands.push({ seat, command });
  });
  return { ...newLog(rules, setup), commands };
}
