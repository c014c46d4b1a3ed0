// How do the three themes stand in a town seen from afar? A sign, a bar with its goal, a number.
import { THEMES } from '../../../../core/content/vocabulary.ts';
import type { View } from '../../../../core/engine/index.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import './gauges.css';

export function Gauges({ view }: { view: Pick<View, 'gauges' | 'outcome'> }) {
  const { goal } = view.outcome;
  return (
    <ul class="town-gauges" aria-label={t('rooms:gauges', { goal })}>
      {THEMES.map((theme) => (
        <li key={theme} class={`of-${theme}`}>
          <Icon name={theme} class={`is-${theme}`} label={t(`ui:theme.${theme}`)} />
          <svg class="town-gauge" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <path class="town-gauge-ground" d="M0 5H100" />
            <path class="town-gauge-fill" d={`M0 5H${view.gauges[theme]}`} />
            <path class="town-gauge-goal" d={`M${goal} 0V10`} />
          </svg>
          <strong>{view.gauges[theme]}</strong>
        </li>
      ))}
    </ul>
  );
}
