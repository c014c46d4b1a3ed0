// What does the whole room see of all its tables? The way in always; people who come, towns that are played, and what became of them.
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../../../core/engine/index.ts';
import { codeIn, isCode } from '../../../app/remote/code.ts';
import { comeBackAs, lastPass, watchRoom } from '../../../app/remote/enter.ts';
import { remote } from '../../../app/remote/remote.ts';
import { hashOf } from '../../../app/route.ts';
import { t } from '../../../app/say.ts';
import { LinkButton } from '../../kit/button.tsx';
import { useAwake } from '../../kit/use-awake.ts';
import { Connecting } from '../connecting.tsx';
import { CodeForm } from '../join/code-form.tsx';
import { NoServer } from '../no-server.tsx';
import { useRemote, useRoomView } from '../use-remote.ts';
import { useServer } from '../use-server.ts';
import { reasonText } from '../way-out.tsx';
import { Wall } from './wall.tsx';
import '../../pages/page.css';
import '../join/join.css';
import './towns.css';
import './wall.css';

/** Watched by a code: public things need no more. */
function AskCode() {
  const server = useServer();
  const gone = useRemote((state) => state.gone);
  const [code, setCode] = useState('');
  const [error, setError] = useState<Message | null>(gone);
  const watch = async (digits: string) => setError(await watchRoom(digits));
  const type = (digits: string) => {
    setCode(digits);
    setError(null);
    if (isCode(digits)) void watch(digits);
  };
  return (
    <div class="page join wall-ask">
      <h1>{t('ui:title.screen')}</h1>
      {server.state === 'none' ? (
        <NoServer onAgain={server.again} />
      ) : (
        <CodeForm
          code={code}
          error={error ? reasonText(error) : ''}
          busy={false}
          onType={type}
          onFind={() => void watch(code)}
        />
      )}
      <LinkButton href={hashOf('home')} icon="home">
        {t('rooms:out.home')}
      </LinkButton>
    </div>
  );
}

/** A link with the code, opened by the host: watched at once. */
function useLinked(): void {
  useEffect(() => {
    if (remote.getState().gone) return;
    const code = codeIn(location);
    if (!comeBackAs('screen', code) && isCode(code)) void watchRoom(code);
  }, []);
}

export function ScreenScreen() {
  const pass = useRemote((state) => state.pass);
  const gone = useRemote((state) => state.gone);
  const room = useRoomView();
  const linked = codeIn(location);
  const [late, setLate] = useState(false);
  useAwake('awake');
  useLinked();
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 9000);
    return () => clearTimeout(timer);
  }, []);
  if (room?.right === 'screen') return <Wall room={room} />;
  const comes =
    !gone && (pass?.right === 'screen' || lastPass('screen', linked) || (isCode(linked) && !late));
  return comes ? <Connecting as="screen" /> : <AskCode />;
}
