// What was added to a game's log, and what was taken back? A journal keeps such growths one after the other.
import type { Aside, Log, Logged } from '../engine/index.ts';

export interface Growth {
  /** Commands and asides of before that stay, from the beginning. */
  readonly keep: { readonly commands: number; readonly asides: number };
  readonly commands: readonly Logged[];
  readonly asides: readonly Aside[];
}

/** How many of `before`, from the beginning, are still the very same in `after`. */
function kept(before: readonly unknown[], after: readonly unknown[]): number {
  let n = Math.min(before.length, after.length);
  // Both grew from one list: where the last one is the same, all before it are.
  while (n > 0 && before[n - 1] !== after[n - 1]) n--;
  return n;
}

/** From one log of a table to a later one of the same table, while both are in memory. */
export function growthOf(before: Log, after: Log): Growth {
  const [had = [], has = []] = [before.asides, after.asides];
  const keep = { commands: kept(before.commands, after.commands), asides: kept(had, has) };
  return { keep, commands: after.commands.slice(keep.commands), asides: has.slice(keep.asides) };
}

/** @throws Error when the growth belongs to a longer log */
export function grown(log: Log, { keep, commands, asides }: Growth): Log {
  const had = log.asides ?? [];
  if (keep.commands > log.commands.length || keep.asides > had.length)
    throw new Error(`a growth keeps ${keep.commands} commands of ${log.commands.length}`);
  const all = [...had.slice(0, keep.asides), ...asides];
  return {
    ...log,
    commands: [...log.commands.slice(0, keep.commands), ...commands],
    ...(all.length > 0 ? { asides: all } : {}),
  };
}
