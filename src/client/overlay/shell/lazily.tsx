// How does a screen arrive? Its code when it is asked for; then its title, and the focus on its heading.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../app/say.ts';
import { app } from '../../app/store.ts';
import { Button } from '../kit/button.tsx';

let isFirst = true;

/** A new screen is read from its heading on; the first one is left as the browser opened it. */
function meetHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!isFirst && heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  isFirst = false;
}

function Title() {
  const { route } = app.getState();
  useEffect(() => {
    document.title = `${t(`ui:title.${route}`)} – ${t('ui:name')}`;
  });
  return null;
}

export function arriving(Screen: ComponentType): ComponentType {
  return function Arriving() {
    useEffect(meetHeading, []);
    return (
      <>
        <Title />
        <Screen />
      </>
    );
  };
}

export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let Arrived: ComponentType | null = null;
  return function Lazy() {
    const [state, setState] = useState<'coming' | 'here' | 'lost'>(Arrived ? 'here' : 'coming');
    const fetchIt = () => {
      setState('coming');
      load().then(
        (Screen) => {
          Arrived ??= arriving(Screen);
          setState('here');
        },
        () => setState('lost'),
      );
    };
    useEffect(() => {
      if (!Arrived) fetchIt();
    }, []);
    if (Arrived && state === 'here') return <Arrived />;
    if (state === 'coming') return <div class="busy" aria-hidden="true" />;
    return (
      <div class="page-sheet paper" role="alert">
        <h1>{t('ui:lost.title')}</h1>
        <p>{t('ui:lost.text')}</p>
        <Button tone="primary" icon="again" onPress={fetchIt}>
          {t('ui:lost.again')}
        </Button>
      </div>
    );
  };
}
