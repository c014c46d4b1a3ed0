// Where do the three themes stand? Each a quarter of the town, with its number, its goal and its stars.
import { THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { FivePoint } from '../figures/five-point.tsx';
import { Icon } from '../icons/icon.tsx';
import { Quarter } from './quarter.tsx';
import { useTable } from './table-context.ts';

function Gauge({ theme }: { theme: Theme }) {
  const { view } = useTable();
  const value = view.gauges[theme];
  const { goal } = view.outcome;
  const stars = value >= goal ? 2 : value >= 50 ? 1 : 0;
  return (
    <li class={`gauge of-${theme}`}>
      <Quarter theme={theme} gauge={value} goal={goal} />
      <div class="gauge-words">
        <span class="gauge-name">
          <Icon name={theme} class={`is-${theme}`} />
          <span>{t(`ui:theme.${theme}`)}</span>
        </span>
        <strong class="gauge-value">{value}</strong>
        <span class="gauge-goal">
          <Icon name="goal" label={t('game:gauge.goal')} />
          {goal}
        </span>
        <span class="gauge-stars">
          <span class="hidden-text">{t('game:gauge.stars', { count: stars })}</span>
          <FivePoint lit={stars > 0 ? 'lit' : 'dark'} />
          <FivePoint lit={stars > 1 ? 'lit' : 'dark'} />
        </span>
      </div>
      <div class="gauge-track" aria-hidden="true">
        <div class="gauge-fill" style={{ inlineSize: `${value}%` }} />
        <div class="gauge-mark" style={{ insetInlineStart: `${goal}%` }} />
      </div>
    </li>
  );
}

export function Gauges() {
  return (
    <ul class="gauges" aria-label={t('game:gauge.title')}>
      {THEMES.map((theme) => (
        <Gauge key={theme} theme={theme} />
      ))}
    </ul>
  );
}
