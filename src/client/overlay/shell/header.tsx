// What is always reachable at the same place? The way past, the way home, the way back, help, settings, language.

import { placeOf } from '../../app/navigate.ts';
import { prefer } from '../../app/prefer.ts';
import { LANGUAGES } from '../../app/preferences.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import type { Sheet } from './sheet-name.ts';
import './bar.css';
import { Icon } from '../icons/icon.tsx';
import { LinkButton } from '../kit/button.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Tip } from '../kit/tip.tsx';

function SkipLink() {
  const route = useApp((state) => state.route);
  const skip = (event: Event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#content')?.focus();
  };
  return (
    <a class="skip-link button is-primary" href={hashOf(route)} onClick={skip}>
      {t('ui:skip')}
    </a>
  );
}

/** Names itself in the language it leads to. */
function LanguageSwitch() {
  const language = useApp((state) => state.preferences.language);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <Tip text={t(`ui:language.${other}`)}>
      <button
        type="button"
        class="icon-button language-switch"
        lang={other}
        aria-label={`${other.toUpperCase()} – ${t(`ui:language.${other}`)}`}
        onClick={() => void prefer({ language: other })}
      >
        {other.toUpperCase()}
      </button>
    </Tip>
  );
}

function BackToGame() {
  const route = useApp((state) => state.route);
  const own = useApp(({ playing }) => (playing ? placeOf(playing) : null));
  if (own === null || route === 'game' || route === 'debrief' || route === 'prelude' || route === own)
    return null;
  return (
    <LinkButton href={hashOf(own)} tone="primary" icon="back">
      {t('ui:backToGame')}
    </LinkButton>
  );
}

export function Header({ onOpen }: { onOpen: (sheet: Sheet) => void }) {
  return (
    <header class="bar">
      <SkipLink />
      <a class="bar-name" href={hashOf('home')}>
        <Icon name="lanternLit" />
        <span>{t('ui:name')}</span>
      </a>
      <BackToGame />
      <nav class="bar-tools" aria-label={t('ui:tools')}>
        <IconButton icon="help" label={t('ui:help.open')} onPress={() => onOpen('help')} />
        <IconButton icon="settings" label={t('ui:title.settings')} onPress={() => onOpen('settings')} />
        <LanguageSwitch />
      </nav>
    </header>
  );
}
