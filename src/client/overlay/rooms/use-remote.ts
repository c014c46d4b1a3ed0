// How does a component follow the room this device is in? It is drawn again when what it selects has changed.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { RoomView, TableView } from '../../../core/rooms/wire.ts';
import { type Remote, remote } from '../../app/remote/remote.ts';

/** What is selected may hang on what the component was given: the table of somebody who has moved is another one. */
export function useRemote<T>(select: (state: Remote) => T): T {
  const value = select(remote.getState());
  const shown = useRef({ select, value });
  shown.current = { select, value };
  const [, drawAgain] = useReducer((draws: number) => draws + 1, 0);
  useEffect(() => {
    const follow = (state: Remote) => {
      const { select: latest, value: drawn } = shown.current;
      if (!Object.is(latest(state), drawn)) drawAgain(undefined);
    };
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
