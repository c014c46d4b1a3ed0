// What can be opened over any screen without leaving it? Sheets whose content is fetched when they are first opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { needWords } from '../../app/words.ts';
import { Dialog } from '../kit/dialog.tsx';
import type { SheetProps } from './sheet-name.ts';

interface SheetOf {
  /** Key of its title. */
  readonly title: string;
  /** Words it needs beside those of the first page. */
  readonly words: readonly string[];
  readonly load: () => Promise<ComponentType<SheetProps>>;
}

function lazySheet({ title, words, load }: SheetOf): ComponentType<SheetProps> {
  let Loaded: ComponentType<SheetProps> | null = null;
  return function LazySheet({ onClose }) {
    const [state, setState] = useState<'coming' | 'here' | 'lost'>(Loaded ? 'here' : 'coming');
    useEffect(() => {
      if (Loaded) return;
      Promise.all([load(), needWords(words)]).then(
        ([body]) => {
          Loaded = body;
          setState('here');
        },
        () => setState('lost'),
      );
    }, []);
    return (
      <Dialog title={t(title)} onClose={onClose} width="wide">
        {Loaded && state === 'here' && <Loaded onClose={onClose} />}
        {state === 'lost' && <p>{t('ui:lost.text')}</p>}
      </Dialog>
    );
  };
}

export const SettingsSheet = lazySheet({
  title: 'ui:title.settings',
  words: ['rules', 'settings'],
  load: async () => (await import('../pages/index.ts')).SettingsForm,
});

export const HelpSheet = lazySheet({
  title: 'ui:help.title',
  words: ['help'],
  load: async () => (await import('./help-body.tsx')).HelpBody,
});
