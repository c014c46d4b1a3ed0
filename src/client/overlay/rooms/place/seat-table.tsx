// How does a seat of a room play? On the table everybody plays on, under a strip that says what only a room has.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { useApp } from '../../../app/use-app.ts';
import { GAME, needWords } from '../../../app/words.ts';
import { Strip } from './strip.tsx';
import './seat-table.css';

/** Fetched when the game is near; the store then shows this seat. */
async function loadTable(): Promise<ComponentType> {
  const [{ GameScreen }, { playInRoom }] = await Promise.all([
    import('../../game/screen.tsx'),
    import('../../../app/remote/seat.ts'),
    needWords(GAME),
  ]);
  playInRoom();
  return GameScreen;
}

export function SeatTable({ room, table }: { room: RoomView; table: TableView }) {
  const [Game, setGame] = useState<ComponentType | null>(null);
  const mine = useApp(({ playing }) => playing?.authority === 'server');
  useEffect(() => {
    let wanted = true;
    void loadTable().then((Loaded) => wanted && setGame(() => Loaded));
    return () => {
      wanted = false;
    };
  }, []);
  if (!Game || !mine) return <div class="busy" aria-hidden="true" />;
  return (
    <>
      <Strip room={room} table={table} />
      <Game />
    </>
  );
}
