// What else may a host have to do? Stop and go on, time, doors, names, the wall, the files, ending early, and the next game.
import { useState } from 'preact/hooks';
import { SESSION } from '../../../../core/engine/index.ts';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { takeLogs } from '../../../app/remote/take-logs.ts';
import { hashOf } from '../../../app/route.ts';
import { t } from '../../../app/say.ts';
import { app } from '../../../app/store.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { Switch } from '../../kit/switch.tsx';
import { attempt } from '../attempt.ts';
import { SureDialog } from './sure-dialog.tsx';

const MORE_MINUTES = 5;

function Time({ room }: { room: RoomView }) {
  const minutes = SESSION[room.plan.session].minutes;
  if (!room.budget) {
    return (
      <Button icon="clock" onPress={() => void attempt({ type: 'budget', minutes })}>
        {t('rooms:control.time', { count: minutes })}
      </Button>
    );
  }
  return (
    <>
      <Button icon="clock" onPress={() => void attempt({ type: 'extend', minutes: MORE_MINUTES })}>
        {t('rooms:control.extend', { count: MORE_MINUTES })}
      </Button>
      <Button icon="cross" onPress={() => void attempt({ type: 'budget', minutes: null })}>
        {t('rooms:control.noTime')}
      </Button>
    </>
  );
}

async function exportLogs(): Promise<void> {
  const why = await takeLogs();
  if (why) app.setState({ notice: why });
}

function ExportButton() {
  return (
    <Button icon="download" onPress={() => void exportLogs()}>
      {t('rooms:control.export')}
    </Button>
  );
}

/** What ends something for everybody: apart from the rest, and asked once more. */
function Ends({ phase }: Pick<RoomView, 'phase'>) {
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  if (phase === 'lobby') return null;
  const name = phase === 'playing' ? 'end' : 'again';
  return (
    <>
      <Button icon={name === 'end' ? 'stop' : 'again'} onPress={() => setAsks(true)}>
        {t(`rooms:control.${name}`)}
      </Button>
      {asks && (
        <SureDialog name={name} deed={{ type: name === 'end' ? 'debrief' : 'again' }} onClose={close}>
          {name === 'again' && <ExportButton />}
        </SureDialog>
      )}
    </>
  );
}

function Presses({ room }: { room: RoomView }) {
  return (
    <div class="control-presses">
      {!room.paused && room.phase !== 'debrief' && (
        <Button icon="stop" onPress={() => void attempt({ type: 'pause', on: true })}>
          {t('rooms:control.pause')}
        </Button>
      )}
      <Time room={room} />
      <a class="button is-secondary is-normal" href={hashOf('screen')} target="_blank" rel="noopener">
        <Icon name="board" /> <span>{t('rooms:control.wall')}</span>
      </a>
      {room.phase !== 'lobby' && <ExportButton />}
      <Ends phase={room.phase} key={room.phase} />
    </div>
  );
}

export function Controls({ room }: { room: RoomView }) {
  return (
    <section class="controls paper" id="host-controls" aria-labelledby="controls-title">
      <h2 id="controls-title">{t('rooms:control.title')}</h2>
      <Presses room={room} />
      <Switch
        label={t('rooms:control.lock')}
        hint={t('rooms:control.lockHint')}
        on={room.locked}
        onChange={(on) => void attempt({ type: 'lock', on })}
      />
      <Switch
        label={t('rooms:control.names')}
        hint={t('rooms:control.namesHint')}
        on={room.plan.naming === 'free'}
        onChange={(on) => void attempt({ type: 'naming', naming: on ? 'free' : 'given' })}
      />
    </section>
  );
}
