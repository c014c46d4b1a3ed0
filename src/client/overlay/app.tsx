// What is always on the page, whatever the screen? The bar above, one message, the screen, one voice for screen readers.
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app/use-app.ts';
import './base.css';
import './tokens.css';
import { IconSprite } from './icons/icon.tsx';
import { announce, LiveRegion } from './kit/live.tsx';
import { SCREENS } from './screens.tsx';
import './shell/shell.css';
import { t } from '../app/say.ts';
import { Boundary } from './shell/boundary.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { HelpSheet, SettingsSheet } from './shell/lazy-sheet.tsx';
import { NoticeBanner } from './shell/notice.tsx';
import type { Sheet } from './shell/sheet-name.ts';
import { useHelpKey } from './shell/use-help-key.ts';

function Busy() {
  const busy = useApp((state) => state.busy);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => announce(t('ui:busy')), 600);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy ? <div class="busy" aria-hidden="true" /> : null;
}

/** Choices are words and colours everywhere: the whole page is drawn again when one changes. */
export function App() {
  const route = useApp((state) => state.route);
  useApp((state) => state.preferences);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const close = () => setSheet(null);
  useHelpKey(() => setSheet('help'));
  const Screen = SCREENS[route];
  const walled = route === 'projector' || route === 'screen';
  const oneScreen = walled || route === 'game' || route === 'icebreaker';
  return (
    <>
      <IconSprite />
      {!walled && <Header onOpen={setSheet} />}
      <Busy />
      {!walled && <NoticeBanner />}
      <main id="content" tabIndex={-1} class={`screen is-${route}`}>
        <Boundary key={route}>
          <Screen />
        </Boundary>
      </main>
      {!oneScreen && <Footer />}
      <LiveRegion />
      {sheet === 'help' && <HelpSheet onClose={close} />}
      {sheet === 'settings' && <SettingsSheet onClose={close} />}
    </>
  );
}
