// How are settings changed without leaving the screen? On a sheet over it, fetched when first opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { needWords } from '../../app/words.ts';
import { Dialog } from '../kit/dialog.tsx';

let Loaded: ComponentType | null = null;

async function load(): Promise<void> {
  const [pages] = await Promise.all([import('../pages/index.ts'), needWords(['rules', 'settings'])]);
  Loaded = pages.SettingsForm;
}

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const [state, setState] = useState<'coming' | 'here' | 'lost'>(Loaded ? 'here' : 'coming');
  useEffect(() => {
    if (!Loaded)
      load().then(
        () => setState('here'),
        () => setState('lost'),
      );
  }, []);
  return (
    <Dialog title={t('ui:title.settings')} onClose={onClose} width="wide">
      {Loaded && state === 'here' && <Loaded />}
      {state === 'lost' && <p>{t('ui:lost.text')}</p>}
    </Dialog>
  );
}
