// How is everything forgotten? One button, one question, and nothing of this person is left on the device.
import { useState } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { eraseEverything } from '../../app/shelf.ts';
import { app } from '../../app/store.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';

function EraseDialog({ onClose }: { onClose: () => void }) {
  const erase = async () => {
    await eraseEverything();
    app.setState({ notice: { key: 'ui:notice.erased', params: {} } });
    onClose();
  };
  return (
    <Dialog
      title={t('ui:erase.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('ui:erase.no')}</Button>
          <Button icon="trash" onPress={() => void erase()}>
            {t('ui:erase.yes')}
          </Button>
        </>
      }
    >
      <p>{t('ui:erase.text')}</p>
    </Dialog>
  );
}

export function EraseButton() {
  const [asking, setAsking] = useState(false);
  return (
    <div class="erase">
      <Button icon="trash" onPress={() => setAsking(true)}>
        {t('ui:erase.button')}
      </Button>
      {asking && <EraseDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
