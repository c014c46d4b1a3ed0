// What else may a host have to do? Stop and go on, time, doors, names, the wall, the files, and ending early.
import { useState } from 'preact/hooks';
import { SESSION } from '../../../../core/engine/index.ts';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { takeLogs } from '../../../app/remote/take-logs.ts';
import { hashOf } from '../../../app/route.ts';
import { t } from '../../../app/say.ts';
import { app } from '../../../app/store.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Switch } from '../../kit/switch.tsx';
import { attempt } from '../attempt.ts';

const MORE_MINUTES = 5;

function EndDialog({ onClose }: { onClose: () => void }) {
  const end = () => {
    void attempt({ type: 'debrief' });
    onClose();
  };
  return (
    <Dialog
      title={t('rooms:control.endTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('rooms:control.endNo')}</Button>
          <Button icon="stop" onPress={end}>
            {t('rooms:control.endYes')}
          </Button>
        </>
      }
    >
      <p>{t('rooms:control.endText')}</p>
    </Dialog>
  );
}

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

export function Controls({ room }: { room: RoomView }) {
  const [ending, setEnding] = useState(false);
  const playing = room.phase === 'playing';
  return (
    <section class="controls paper" aria-labelledby="controls-title">
      <h2 id="controls-title">{t('rooms:control.title')}</h2>
      <div class="button-row">
        {!room.paused && room.phase !== 'debrief' && (
          <Button icon="stop" onPress={() => void attempt({ type: 'pause', on: true })}>
            {t('rooms:control.pause')}
          </Button>
        )}
        <Time room={room} />
        <a class="button is-secondary is-normal" href={hashOf('screen')} target="_blank" rel="noopener">
          {t('rooms:control.wall')}
        </a>
        {room.phase !== 'lobby' && (
          <Button icon="download" onPress={() => void exportLogs()}>
            {t('rooms:control.export')}
          </Button>
        )}
        {playing && (
          <Button icon="next" onPress={() => setEnding(true)}>
            {t('rooms:control.end')}
          </Button>
        )}
      </div>
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
      {ending && <EndDialog onClose={() => setEnding(false)} />}
    </section>
  );
}
