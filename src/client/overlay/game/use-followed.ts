// How does the projector window follow the table? It is told what is being read, whenever that or the game changes.
import { useEffect } from 'preact/hooks';
import { follow } from '../../app/projector.ts';
import type { Table } from './table-context.ts';

/** Place in the game of the last beat shown; null once all of them are. */
function toldIn({ beats, shown }: Table): number | null {
  if (shown >= beats.length) return null;
  const last = beats[shown - 1]?.entries.at(-1)?.index;
  return last ?? (beats[0]?.entries[0]?.index ?? 0) - 1;
}

export function useFollowed(table: Table): void {
  const { playing, stage } = table;
  const told = toldIn(table);
  useEffect(() => follow(playing, { part: stage, told }), [playing, stage, told]);
}
