// What has a person before them in a room? The way in, the lobby, the table, or why there is nothing of it.
import { useEffect, useState } from 'preact/hooks';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { comeBackAs, lastPass } from '../../../app/remote/enter.ts';
import { remote } from '../../../app/remote/remote.ts';
import { hashOf } from '../../../app/route.ts';
import { t } from '../../../app/say.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { Connecting } from '../connecting.tsx';
import { useRemote, useRoomView } from '../use-remote.ts';
import { OlderPage, reasonText, WayOut } from '../way-out.tsx';
import { DebriefCall } from './debrief-call.tsx';
import { Lobby } from './lobby.tsx';
import { Onlooker } from './onlooker.tsx';
import { Recap } from './recap.tsx';
import { SeatTable } from './seat-table.tsx';
import '../../pages/page.css';
import './place.css';
import '../place-words.css';

/** Not in a room any more, or never. */
function Out() {
  const gone = useRemote((state) => state.gone);
  if (gone?.key === 'rooms:why.elsewhere') {
    return (
      <WayOut title={t('rooms:out.elsewhere')} text={reasonText(gone)}>
        <Button tone="primary" icon="again" onPress={() => comeBackAs('person')}>
          {t('rooms:out.here')}
        </Button>
      </WayOut>
    );
  }
  if (gone?.key === 'rooms:why.newer') return <OlderPage />;
  const over = gone?.key === 'rooms:why.ended';
  const banned = gone?.key === 'rooms:why.banned';
  return (
    <WayOut
      title={t(gone ? (over ? 'rooms:out.ended' : 'rooms:out.title') : 'rooms:out.nowhere')}
      text={gone ? reasonText(gone) : t('rooms:out.nowhereText')}
    >
      {over || banned ? undefined : (
        <LinkButton href={hashOf('join')} tone="primary" icon="next">
          {t('rooms:out.join')}
        </LinkButton>
      )}
    </WayOut>
  );
}

/** Whoever comes in while others play hears first what there has been. */
function useLate(room: RoomView | null): readonly [boolean, () => void] {
  const [late, setLate] = useState<'unknown' | 'late' | 'told'>('unknown');
  const known = room !== null;
  useEffect(() => {
    if (!room || late !== 'unknown') return;
    setLate(remote.getState().joined && room.phase === 'playing' ? 'late' : 'told');
  }, [known]);
  const onTold = () => {
    remote.setState({ joined: false });
    setLate('told');
  };
  return [late === 'late', onTold];
}

function Inside({ room }: { room: RoomView }) {
  const [late, onTold] = useLate(room);
  const table = useRemote(({ topics }) => topics.tables[room.me?.table ?? -1]?.value ?? null);
  if (room.phase === 'lobby' || !table || !room.me) return <Lobby room={room} />;
  if (room.phase === 'debrief') return <DebriefCall room={room} table={table} />;
  if (late) return <Recap room={room} table={table} onGo={onTold} />;
  if (room.me.seat === null) return <Onlooker room={room} table={table} />;
  return <SeatTable room={room} table={table} />;
}

export function RoomScreen() {
  const room = useRoomView();
  const pass = useRemote((state) => state.pass);
  useEffect(() => {
    if (!remote.getState().gone) comeBackAs('person');
  }, []);
  if (!pass && !(lastPass('person') && !remote.getState().gone)) return <Out />;
  if (room?.right !== 'person') return <Connecting as="person" />;
  return <Inside room={room} />;
}
