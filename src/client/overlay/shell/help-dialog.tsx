// Where am I, what is the aim, which keys are there? Help, the same everywhere, with more from the screen it is on.
import type { ComponentType } from 'preact';
import { NUMBERS, SESSION } from '../../../core/engine/index.ts';
import { hashOf, type Route } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { LinkButton } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';

const MORE: Partial<Record<Route, ComponentType>> = {};

/** A screen's own part of the help: its keys, its signs. Called once, where the screen is defined. */
export function offerHelp(route: Route, part: ComponentType): void {
  MORE[route] = part;
}

function Aim() {
  const view = useApp((state) => state.playing?.update.view ?? null);
  if (!view) return <p>{t('ui:help.aimBefore')}</p>;
  const goal = SESSION[view.setup.session].goal + (view.easier ? NUMBERS.easierGoal : 0);
  return <p>{t('ui:help.aim', { goal, calendar: view.calendar })}</p>;
}

function Keys() {
  const wanted = useApp((state) => state.preferences.keys);
  return (
    <dl class="keys">
      <dt>{t('ui:help.tab')}</dt>
      <dd>{t('ui:help.keyTab')}</dd>
      <dt>{t('ui:help.arrows')}</dt>
      <dd>{t('ui:help.keyArrows')}</dd>
      <dt>{t('ui:help.enter')}</dt>
      <dd>{t('ui:help.keyEnter')}</dd>
      <dt>{t('ui:help.escape')}</dt>
      <dd>{t('ui:help.keyEscape')}</dd>
      {wanted && (
        <>
          <dt>?</dt>
          <dd>{t('ui:help.keyHelp')}</dd>
        </>
      )}
    </dl>
  );
}

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const route = useApp((state) => state.route);
  const Part = MORE[route];
  return (
    <Dialog title={t('ui:help.title')} onClose={onClose} width="wide">
      <section class="help-part">
        <h3>
          <Icon name="goal" /> {t('ui:help.aimTitle')}
        </h3>
        <Aim />
      </section>
      {Part && <Part />}
      <section class="help-part">
        <h3>
          <Icon name="keyboard" /> {t('ui:help.keysTitle')}
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
    </Dialog>
  );
}
