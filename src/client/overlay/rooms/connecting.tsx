// What is seen until the server answers? That it is being tried, and after a while what that may mean.
import { useEffect, useState } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import type { Pass } from '../../app/passes.ts';
import { dropPass } from '../../app/passes.ts';
import { lastPass } from '../../app/remote/enter.ts';
import { hangUp } from '../../app/remote/talk.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { useRemote } from './use-remote.ts';

const LONG_IN_MS = 6000;

/** It goes on trying: nothing is lost, and one may leave. */
export function Connecting({ as }: { as: Pass['right'] }) {
  const line = useRemote((state) => state.line);
  const pass = useRemote((state) => state.pass);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_IN_MS);
    return () => clearTimeout(timer);
  }, []);
  const leave = () => {
    const last = pass ?? lastPass(as);
    if (last) dropPass(last);
    hangUp();
    void go('home');
  };
  const away = long || line === 'lost';
  return (
    <div class="page-sheet paper way-out" role="status">
      <Icon name="lanternOff" class="is-huge" />
      <h1>{t(away ? 'rooms:line.away' : 'rooms:line.opening')}</h1>
      <p>{t('rooms:line.kept')}</p>
      {away && (
        <Button icon="home" onPress={leave}>
          {t('rooms:line.leave')}
        </Button>
      )}
    </div>
  );
}
