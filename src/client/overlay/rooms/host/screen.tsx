// What does the host hold in hand? A room to open, or the room that is open; the same on any of their devices.
import { useEffect } from 'preact/hooks';
import { spacedCode } from '../../../app/remote/code.ts';
import { comeBackAs, lastPass } from '../../../app/remote/enter.ts';
import { remote } from '../../../app/remote/remote.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { Connecting } from '../connecting.tsx';
import { NoServer } from '../no-server.tsx';
import { useRemote, useRoomView } from '../use-remote.ts';
import { useServer } from '../use-server.ts';
import { OlderPage, reasonText, WayOut } from '../way-out.tsx';
import { HostDesk } from './desk.tsx';
import { OpenForm } from './open-form.tsx';
import { RecoverForm } from './recover-form.tsx';
import '../../pages/page.css';
import '../../setup/setup.css';
import './host.css';
import './tables.css';
import '../place-words.css';

function NewRoom() {
  const server = useServer();
  return (
    <div class="page setup">
      <h1>{t('ui:title.host')}</h1>
      {server.state === 'none' ? (
        <NoServer onAgain={server.again} />
      ) : (
        <div class="setup-columns">
          <OpenForm />
          <RecoverForm />
        </div>
      )}
    </div>
  );
}

/** Not this device's room any more: taken over, or closed. */
function Out() {
  const gone = useRemote((state) => state.gone);
  const again = () => remote.setState({ gone: null });
  if (gone?.key === 'rooms:why.elsewhere' && lastPass('host')) {
    return (
      <WayOut title={t('rooms:host.elsewhere')} text={reasonText(gone)}>
        <Button tone="primary" icon="again" onPress={() => comeBackAs('host')}>
          {t('rooms:host.here')}
        </Button>
      </WayOut>
    );
  }
  if (gone?.key === 'rooms:why.newer') return <OlderPage />;
  // Of a host nobody is rid but by another who has taken over.
  const taken = gone?.key === 'rooms:why.removed';
  return (
    <WayOut title={t('rooms:host.out')} text={taken ? t('rooms:host.taken') : gone ? reasonText(gone) : ''}>
      <Button tone="primary" icon="next" onPress={again}>
        {t('rooms:host.openAnother')}
      </Button>
    </WayOut>
  );
}

export function HostScreen() {
  const pass = useRemote((state) => state.pass);
  const gone = useRemote((state) => state.gone);
  const room = useRoomView();
  useEffect(() => {
    if (!remote.getState().gone) comeBackAs('host');
  }, []);
  if (gone) return <Out />;
  if (pass?.right !== 'host') return lastPass('host') ? <Connecting as="host" /> : <NewRoom />;
  if (room?.right !== 'host') return <Connecting as="host" />;
  return <HostDesk room={room} key={spacedCode(room.code)} />;
}
