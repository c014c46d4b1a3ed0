// Can one play here, each on a device of their own? A door where a server answers, and the way back to one's place.
import { useEffect, useState } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { type Pass, passesOf } from '../../app/passes.ts';
import { serverAnswers } from '../../app/remote/server.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { Button, LinkButton } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';

/** Once for the whole page. */
let asked: Promise<boolean> | null = null;

function askOnce(): Promise<boolean> {
  asked ??= serverAnswers();
  return asked;
}

/** Asked when everything else is there: a page on a static host has no server, and no such door. */
function useServed(): boolean {
  const [served, setServed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void askOnce().then(setServed), 300);
    return () => clearTimeout(timer);
  }, []);
  return served;
}

async function backTo({ right, code }: Pass): Promise<void> {
  const { comeBackAs } = await import('../../app/remote/enter.ts');
  comeBackAs(right, code);
  await go(right === 'person' ? 'room' : 'host');
}

/** In one press: the place is kept. */
export function RoomsBack() {
  const served = useServed();
  const pass = passesOf(Date.now()).find(({ right }) => right !== 'screen');
  if (!served || !pass) return null;
  const code = `${pass.code.slice(0, 3)}\u00a0${pass.code.slice(3)}`;
  return (
    <Button icon="again" onPress={() => void backTo(pass)}>
      {t('ui:home.roomBack', { code })}
    </Button>
  );
}

export function RoomsDoor() {
  if (!useServed()) return null;
  return (
    <Card as="section" labelledBy="rooms-title" strip="lantern">
      <h2 id="rooms-title">{t('ui:home.rooms')}</h2>
      <p>{t('ui:home.roomsIs')}</p>
      <div class="button-row">
        <LinkButton href={hashOf('join')} icon="next">
          {t('ui:home.roomsJoin')}
        </LinkButton>
        <LinkButton href={hashOf('host')} icon="next">
          {t('ui:home.roomsOpen')}
        </LinkButton>
      </div>
    </Card>
  );
}
