// Is every command that was confirmed in the log of its table, and none of them twice?
import { sameValue } from '../../../src/core/engine/index.ts';
import type { Growth } from '../../../src/core/table/growth.ts';
import type { Journal } from '../../../src/server/journal/journal.ts';
import type { Confirmed } from './player.ts';

type Entry = Growth & { readonly by?: { readonly person: string; readonly n: number } };

/** Entries that are somebody's command, by whose and which. */
async function commandsIn(journal: Journal): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const found = new Map<string, Entry[]>();
  for (const stream of await journal.streams()) {
    if (!stream.startsWith('table ')) continue;
    for (const entry of (await journal.read(stream, 1)) as unknown as Entry[]) {
      if (!entry.by) continue;
      const key = `${entry.by.person} ${entry.by.n}`;
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
  }
  return found;
}

export async function audit(journal: Journal, confirmed: readonly Confirmed[]) {
  const written = await commandsIn(journal);
  let [lost, twice] = [0, 0];
  for (const { person, n, command } of confirmed) {
    const entries = written.get(`${person} ${n}`) ?? [];
    const [entry] = entries;
    if (!entry?.commands.some((logged) => sameValue(logged.command, command))) lost++;
    if (entries.length > 1) twice++;
  }
  return { lost, twice };
}
