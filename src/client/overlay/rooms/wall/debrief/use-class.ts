// What is there of a class to talk about? Its tables that have begun, as everybody may know them.
import { useMemo } from 'preact/hooks';
import type { ClassTable } from '../../../../../core/debrief/class/index.ts';
import type { View } from '../../../../../core/engine/index.ts';
import type { RoomView, TableView } from '../../../../../core/rooms/wire.ts';
import { useTableViews } from '../../use-remote.ts';

export interface TableOfClass extends ClassTable {
  readonly view: View;
}

function tableOf(table: number, { view, entries }: TableView): TableOfClass {
  return { table, view, played: { setup: view.setup, entries } };
}

/** The same tables for as long as nothing in them has changed. */
export function useClass(room: RoomView): readonly TableOfClass[] {
  const views = useTableViews();
  const values = room.tables.map((_, n) => views[n]?.value ?? null);
  return useMemo(
    () => values.flatMap((value, n) => (value ? [tableOf(n, value)] : [])),
    [values.length, ...values],
  );
}
