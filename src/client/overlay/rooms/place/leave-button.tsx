// How does somebody leave a room for good? By a press and a second one: the place is then another's.
import { useState } from 'preact/hooks';
import { go } from '../../../app/navigate.ts';
import { leaveRoom } from '../../../app/remote/enter.ts';
import { t } from '../../../app/say.ts';
import { app } from '../../../app/store.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';

async function leave(): Promise<void> {
  await leaveRoom();
  if (app.getState().playing?.authority === 'server') app.setState({ playing: null });
  await go('home');
}

export function LeaveButton() {
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  return (
    <div class="leave">
      <Button tone="quiet" onPress={() => setAsks(true)}>
        {t('rooms:place.leave')}
      </Button>
      {asks && (
        <Dialog
          title={t('rooms:place.leaveTitle')}
          onClose={close}
          foot={
            <>
              <Button onPress={close}>{t('rooms:place.stay')}</Button>
              <Button icon="cross" onPress={() => void leave()}>
                {t('rooms:place.leave')}
              </Button>
            </>
          }
        >
          <p>{t('rooms:place.leaveText')}</p>
        </Dialog>
      )}
    </div>
  );
}
