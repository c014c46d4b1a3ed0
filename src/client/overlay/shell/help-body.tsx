// Where am I, what is the aim, which keys are there? Help, the same everywhere, with more from the screen it is on.
import type { ComponentType } from 'preact';
import { hashOf, type Route } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { LinkButton } from '../kit/button.tsx';
import type { SheetProps } from './sheet-name.ts';

const MORE: Partial<Record<Route, ComponentType>> = {};

/** A screen's own part of the help: its keys, its signs. Called once, where the screen is defined. */
export function offerHelp(route: Route, part: ComponentType): void {
  MORE[route] = part;
}

function Aim() {
  const view = useApp((state) => state.playing?.update.view ?? null);
  if (!view) return <p>{t('help:aimBefore')}</p>;
  return <p>{t('help:aim', { goal: view.outcome.goal, calendar: view.calendar })}</p>;
}

function Keys() {
  const wanted = useApp((state) => state.preferences.keys);
  return (
    <dl class="keys">
      <dt>{t('help:tab')}</dt>
      <dd>{t('help:keyTab')}</dd>
      <dt>{t('help:arrows')}</dt>
      <dd>{t('help:keyArrows')}</dd>
      <dt>{t('help:enter')}</dt>
      <dd>{t('help:keyEnter')}</dd>
      <dt>{t('help:escape')}</dt>
      <dd>{t('help:keyEscape')}</dd>
      {wanted && (
        <>
          <dt>?</dt>
          <dd>{t('help:keyHelp')}</dd>
        </>
      )}
    </dl>
  );
}

export function HelpBody({ onClose }: SheetProps) {
  const route = useApp((state) => state.route);
  const Part = MORE[route];
  return (
    <>
      <section class="help-part">
        <h3>
          <Icon name="goal" /> {t('help:aimTitle')}
        </h3>
        <Aim />
      </section>
      {Part && <Part />}
      <section class="help-part">
        <h3>
          <Icon name="keyboard" /> {t('help:keysTitle')}
        </h3>
        <Keys />
      </section>
      <div class="button-row" role="presentation" onClickCapture={onClose}>
        <LinkButton href={hashOf('rules')} icon="list">
          {t('ui:title.rules')}
        </LinkButton>
        <LinkButton href={hashOf('glossary')} icon="education">
          {t('ui:title.glossary')}
        </LinkButton>
        <LinkButton href={hashOf('problem')} icon="warning">
          {t('ui:title.problem')}
        </LinkButton>
      </div>
    </>
  );
}
