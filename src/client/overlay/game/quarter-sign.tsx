// How does a quarter of the town call itself? Its name on a paper sign over it, with its number, its goal and its stars.
import type { Theme } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { FivePoint } from '../figures/five-point.tsx';
import { Icon } from '../icons/icon.tsx';
import { useTable } from './table-context.ts';
import './styles/quarter-sign.css';

export function QuarterSign({ theme }: { theme: Theme }) {
  const { view } = useTable();
  const value = view.gauges[theme];
  const { goal } = view.outcome;
  const stars = value >= goal ? 2 : value >= 50 ? 1 : 0;
  return (
    <div class="quarter-sign">
      <h2 class="quarter-name" id={`sky-${theme}`}>
        <Icon name={theme} />
        <span>{t(`ui:theme.${theme}`)}</span>
      </h2>
      <p class="quarter-number">
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
      </p>
      <div class="gauge-track" aria-hidden="true">
        <div class="gauge-fill" style={{ inlineSize: `${value}%` }} />
        <div class="gauge-mark" style={{ insetInlineStart: `${goal}%` }} />
      </div>
    </div>
  );
}
