// How does the room get its own window? One press opens it; then it is dragged onto the projector.
import { useEffect, useState } from 'preact/hooks';
import { openProjector } from '../../app/projector.ts';
import { t } from '../../app/say.ts';
import { needWords } from '../../app/words.ts';
import { Press } from '../game/press.tsx';
import './projector-button.css';

/** Its words come with it, wherever it is placed. */
function useWords(): 'coming' | 'here' {
  const [state, setState] = useState<'coming' | 'here'>('coming');
  useEffect(() => {
    needWords(['projector']).then(
      () => setState('here'),
      () => undefined,
    );
  }, []);
  return state;
}

export function ProjectorButton() {
  const [opened, setOpened] = useState<'not-yet' | 'yes' | 'shut'>('not-yet');
  if (useWords() === 'coming' || typeof BroadcastChannel === 'undefined') return null;
  return (
    <div class="projector-button">
      <Press icon="board" onPress={() => setOpened(openProjector() ? 'yes' : 'shut')}>
        {t('projector:open.press')}
      </Press>
      <p role="status">{t(opened === 'shut' ? 'projector:open.shut' : 'projector:open.hint')}</p>
    </div>
  );
}
