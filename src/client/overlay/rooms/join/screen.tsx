// How does somebody come in? Six digits, a look at what they lead to, and one press.
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../../../core/engine/index.ts';
import type { Found } from '../../../../core/rooms/wire.ts';
import { go } from '../../../app/navigate.ts';
import { codeIn, isCode, spacedCode } from '../../../app/remote/code.ts';
import { comeBackAs, findRoom, joinRoom, lastPass } from '../../../app/remote/enter.ts';
import { hashOf } from '../../../app/route.ts';
import { t } from '../../../app/say.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { NoServer } from '../no-server.tsx';
import { useServer } from '../use-server.ts';
import { reasonText } from '../way-out.tsx';
import { CodeForm } from './code-form.tsx';
import { FoundCard } from './found-card.tsx';
import '../../pages/page.css';
import '../../setup/setup.css';
import './join.css';

interface Finding {
  readonly code: string;
  readonly found: Found | null;
  readonly error: Message | null;
  readonly busy: boolean;
}

const START: Finding = { code: '', found: null, error: null, busy: false };

function useFinding() {
  const [finding, setFinding] = useState<Finding>({ ...START, code: codeIn(location) });
  const set = (part: Partial<Finding>) => setFinding((before) => ({ ...before, ...part }));
  const find = async (code: string) => {
    set({ busy: true, error: null });
    const found = await findRoom(code);
    if ('key' in found) set({ busy: false, error: found, found: null });
    else set({ busy: false, found });
  };
  const type = (code: string) => {
    set({ code, found: null, error: null });
    if (isCode(code)) void find(code);
  };
  const enter = async (wish: string | null) => {
    set({ busy: true, error: null });
    const why = await joinRoom(finding.code, wish);
    if (why) set({ busy: false, error: why });
    else await go('room');
  };
  return { finding, find, type, enter };
}

/** A place this device has already: nobody should come in twice. */
function ComeBack() {
  const pass = lastPass('person');
  if (!pass) return null;
  const back = () => {
    comeBackAs('person', pass.code);
    void go('room');
  };
  return (
    <section class="come-back paper" aria-labelledby="come-back-title">
      <h2 id="come-back-title">{t('rooms:join.backTitle')}</h2>
      <Button icon="again" onPress={back}>
        {t('rooms:join.back', { code: spacedCode(pass.code) })}
      </Button>
    </section>
  );
}

function JoinBody() {
  const { finding, find, type, enter } = useFinding();
  const { code, found, error, busy } = finding;
  useEffect(() => {
    if (isCode(code)) void find(code);
  }, []);
  return (
    <>
      <CodeForm
        code={code}
        error={error && !found ? reasonText(error) : ''}
        again={error?.key === 'rooms:why.wrongCode' ? 'no' : 'yes'}
        busy={busy}
        onType={type}
        onFind={() => void find(code)}
      />
      {found && <FoundCard found={found} busy={busy} why={error} onEnter={(wish) => void enter(wish)} />}
      {!found && <ComeBack />}
    </>
  );
}

export function JoinScreen() {
  const server = useServer();
  return (
    <div class="page join">
      <h1>{t('ui:title.join')}</h1>
      {server.state === 'none' ? <NoServer onAgain={server.again} /> : <JoinBody />}
      <p class="join-other">
        <span>{t('rooms:join.leads')}</span>
        <LinkButton href={hashOf('host')} tone="quiet">
          {t('rooms:join.open')}
        </LinkButton>
      </p>
    </div>
  );
}
