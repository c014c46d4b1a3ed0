// Where do the three themes stand? Each a quarter of the town, with its number, its goal and its stars.
import { THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { GaugeNumber, GaugeTrack } from './gauge-parts.tsx';
import { Quarter } from './quarter.tsx';
import { useTable } from './table-context.ts';

function Gauge({ theme }: { theme: Theme }) {
  const { view } = useTable();
  const value = view.gauges[theme];
  const { goal } = view.outcome;
  return (
    <li class={`gauge of-${theme}`}>
      <Quarter theme={theme} gauge={value} goal={goal} />
      <div class="gauge-words">
        <span class="gauge-name">
          <Icon name={theme} class={`is-${theme}`} />
          <span>{t(`ui:theme.${theme}`)}</span>
        </span>
        <GaugeNumber value={value} goal={goal} />
      </div>
      <GaugeTrack value={value} goal={goal} />
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
