// How does the wall lie? The room's line above with the way in, and below whatever the moment shows.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { GAME } from '../../../app/words.ts';
import { useFull } from '../../projector/use-full.ts';
import { useRoomKeys } from '../../projector/use-room-keys.ts';
import { useWords } from '../use-words.ts';
import { Arriving } from './arriving.tsx';
import type { CommonDebriefProps } from './debrief/common-debrief.tsx';
import { WallHead } from './head.tsx';
import { Towns } from './towns.tsx';
import { useShown } from './use-shown.ts';

function Dark() {
  return (
    <div class="wall-dark">
      <p>{t('projector:blank')}</p>
    </div>
  );
}

/** What composes and compares is fetched when it is time to talk. */
function Debrief(props: CommonDebriefProps) {
  const [Common, setCommon] = useState<ComponentType<CommonDebriefProps> | null>(null);
  useEffect(
    () =>
      void import('./debrief/common-debrief.tsx').then(({ CommonDebrief }) => setCommon(() => CommonDebrief)),
    [],
  );
  return Common ? <Common {...props} /> : <div class="busy" aria-hidden="true" />;
}

const WORDS = [...GAME, 'class'];

export function Wall({ room }: { room: RoomView }) {
  const here = useWords(WORDS);
  const shows = useShown(room);
  const full = useFull();
  const [dark, setDark] = useState(false);
  useRoomKeys({ full: full.toggle, dark: () => setDark((before) => !before) });
  if (!here) return <div class="busy" aria-hidden="true" />;
  return (
    <div class="wall">
      <WallHead room={room} shows={shows} full={full} />
      {room.phase === 'lobby' && <Arriving room={room} />}
      {room.phase === 'playing' && <Towns room={room} shows={shows} />}
      {room.phase === 'debrief' && <Debrief room={room} shows={shows} />}
      {dark && <Dark />}
    </div>
  );
}
