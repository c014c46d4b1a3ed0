// How does one town fill the wall? Its painting behind everything, over it each quarter's number and the clouds that press, and below
// the stave, the lanterns and who is waited for: what everybody at the table may know, and nothing more.
import { THEMES, type Theme } from '../../../../core/content/vocabulary.ts';
import type { View } from '../../../../core/engine/index.ts';
import type { TableGlance } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { StaveFigure } from '../../figures/stave-figure.tsx';
import { staveOf } from '../../figures/stave-model.ts';
import { Icon } from '../../icons/icon.tsx';
import { stepName } from '../names.ts';
import { TownPicture } from '../town/town-picture.tsx';
import { waitText } from '../town/wait-text.ts';
import { LargeCloud } from './large-cloud.tsx';
import './large-town.css';

function Quarter({ theme, view }: { theme: Theme; view: View }) {
  const clouds = view.trends.filter((trend) => trend.theme === theme);
  const { goal } = view.outcome;
  const value = view.gauges[theme];
  return (
    <section class={`large-quarter of-${theme}`} aria-label={t(`ui:theme.${theme}`)}>
      <h2 class="large-theme paper">
        <Icon name={theme} class={`is-${theme}`} /> <span>{t(`ui:theme.${theme}`)}</span>
        <strong>
          {value}
          <small> / {goal}</small>
        </strong>
        <svg class="large-gauge" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <path class="town-gauge-ground" d="M0 3H100" />
          <path class="town-gauge-fill" d={`M0 3H${value}`} />
          <path class="town-gauge-goal" d={`M${goal} 0V6`} />
        </svg>
      </h2>
      {clouds.length === 0 ? (
        <p class="large-clear">
          <Icon name="skyClear" /> {t('class:large.clear')}
        </p>
      ) : (
        <ul class={`large-clouds ${clouds.length > 2 ? 'is-many' : ''}`}>
          {clouds.map((trend) => (
            <LargeCloud key={trend.id} trend={trend} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Lanterns({ view }: { view: View }) {
  if (!view.open.communication || view.rehearsal) return null;
  return (
    <ul class="large-lanterns" aria-label={t('class:large.lanterns')}>
      {view.lanterns.length === 0 && <li>{t('class:large.unlit')}</li>}
      {view.lanterns.map(({ pair: [one, other], stays }) => (
        <li key={`${one} ${other}`}>
          <Icon name={one} class={`is-${one}`} label={t(`ui:actor.${one}.name`)} />
          <Icon name={stays ? 'lanternStays' : 'lanternLit'} class="is-lantern" />
          <Icon name={other} class={`is-${other}`} label={t(`ui:actor.${other}.name`)} />
        </li>
      ))}
    </ul>
  );
}

export interface LargeTownProps {
  readonly name: string;
  readonly glance: TableGlance;
  readonly view: View;
}

export function LargeTown({ name, glance, view }: LargeTownProps) {
  return (
    <section class="large-town" aria-label={name}>
      <div class="large-scene">
        <TownPicture view={view} />
        <div class="large-sky">
          {THEMES.map((theme) => (
            <Quarter key={theme} theme={theme} view={view} />
          ))}
        </div>
      </div>
      <div class="large-foot paper">
        <div>
          <h2>
            {name}, {view.calendar}
          </h2>
          <p>{stepName(view.step)}</p>
        </div>
        <div role="img" aria-label={t('rooms:stave')}>
          <StaveFigure stave={staveOf(view)} size="large" />
        </div>
        <div>
          <Lanterns view={view} />
          <p>
            <Icon name={glance.game?.awaits ? 'check' : 'clock'} /> {waitText(glance)}
          </p>
        </div>
      </div>
    </section>
  );
}
