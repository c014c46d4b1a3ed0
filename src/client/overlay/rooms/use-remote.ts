// How does a component follow the room this device is in? It is drawn again when what it selects has changed.
import { useEffect, useState } from 'preact/hooks';
import type { RoomView, TableView } from '../../../core/rooms/wire.ts';
import { type Remote, remote } from '../../app/remote/remote.ts';

export function useRemote<T>(select: (state: Remote) => T): T {
  const [value, setValue] = useState(() => select(remote.getState()));
  useEffect(() => {
    const follow = (state: Remote) => setValue(() => select(state));
    follow(remote.getState());
    return remote.subscribe(follow);
  }, []);
  return value;
}

/** Null until the server has told. */
export function useRoomView(): RoomView | null {
  return useRemote(({ topics }) => topics.room?.value ?? null);
}

/** Tables by number, as far as they are known and have begun. */
export function useTableViews(): Readonly<Record<number, { readonly value: TableView }>> {
  return useRemote(({ topics }) => topics.tables);
}
