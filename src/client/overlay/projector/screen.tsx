// What does the whole room see? What the game window tells it, as large as the wall; before that, where to look for it.
import { useEffect, useState } from 'preact/hooks';
import { darken, projected, watch } from '../../app/projected.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { LinkButton } from '../kit/button.tsx';
import { useAwake } from '../kit/use-awake.ts';
import { Room } from './room.tsx';
import { useFull } from './use-full.ts';
import { useRoomKeys } from './use-room-keys.ts';
import './styles/waiting.css';

const canHear = typeof BroadcastChannel !== 'undefined';

function useProjected() {
  const [now, setNow] = useState(projected.getState);
  useEffect(() => projected.subscribe(setNow), []);
  useEffect(() => (canHear ? watch() : undefined), []);
  return now;
}

/** Nothing has come yet; after a moment, what to do about it. */
function Waiting({ stuck }: { stuck: 'no' | 'late' | 'never' }) {
  return (
    <div class="room-waiting">
      <Icon name="lanternLit" class="is-huge" />
      <h1>{t('projector:wait.title')}</h1>
      <p>{t('projector:wait.text')}</p>
      {stuck !== 'no' && (
        <div class="room-stuck" role="status">
          <p>{t(stuck === 'late' ? 'projector:wait.long' : 'projector:wait.none')}</p>
          <LinkButton href={hashOf('home')} icon="home">
            {t('projector:wait.home')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function Dark() {
  return (
    <div class="room-dark">
      <p>{t('projector:blank')}</p>
    </div>
  );
}

/** Gone in full screen: on the wall there is nothing to press. */
function FullButton({ full }: { full: ReturnType<typeof useFull> }) {
  if (full.state !== 'window') return null;
  return (
    <button type="button" class="room-full" onClick={full.toggle} aria-keyshortcuts="F">
      {t('projector:full')}
    </button>
  );
}

export function ProjectorScreen() {
  const { shown, waitsLong } = useProjected();
  const full = useFull();
  useAwake('awake');
  useRoomKeys({ full: full.toggle, dark: darken });
  if (!shown) return <Waiting stuck={canHear ? (waitsLong ? 'late' : 'no') : 'never'} />;
  return (
    <>
      <Room key={shown.table.id} shown={shown}>
        <FullButton full={full} />
      </Room>
      {shown.blank && <Dark />}
    </>
  );
}
