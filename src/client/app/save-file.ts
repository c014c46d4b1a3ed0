// Which games lie in a file? One, or those of all tables of a room; anything else is refused with a reason.
import type { Message } from '../../core/engine/index.ts';
import { type Kept, readKept } from './saves.ts';

/** At least one game. */
export type ReadFile =
  | { readonly ok: true; readonly games: readonly Kept[] }
  | { readonly ok: false; readonly why: Message };

function readGames(games: readonly { readonly log: unknown; readonly gathering?: unknown }[]): ReadFile {
  const kept: Kept[] = [];
  for (const game of games) {
    const read = readKept(game);
    if (!read.ok) return read;
    kept.push(read.kept);
  }
  return { ok: true, games: kept };
}

export function readSaveFile(text: string): ReadFile {
  try {
    const data: unknown = JSON.parse(text);
    const { game, gathering, ...log } = (data ?? {}) as Record<string, unknown>;
    if (game !== 'concert-2030') return { ok: false, why: { key: 'log.foreign', params: {} } };
    const { tables } = log;
    const room = Array.isArray(tables) && tables.length > 0;
    return readGames(room ? tables.map((one: unknown) => ({ log: one })) : [{ log, gathering }]);
  } catch {
    return { ok: false, why: { key: 'log.notJson', params: {} } };
  }
}
