// How does a quarter of the town call itself? Its name on a paper sign over it, with its number, its goal and its stars.
import type { Theme } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { GaugeNumber, GaugeTrack } from './gauge-parts.tsx';
import { useTable } from './table-context.ts';
import './styles/quarter-sign.css';

export function QuarterSign({ theme }: { theme: Theme }) {
  const { view } = useTable();
  const value = view.gauges[theme];
  const { goal } = view.outcome;
  return (
    <div class="quarter-sign">
      <h2 class="quarter-name" id={`sky-${theme}`}>
        <Icon name={theme} />
        <span>{t(`ui:theme.${theme}`)}</span>
      </h2>
      <p class="quarter-number">
        <GaugeNumber value={value} goal={goal} />
      </p>
      <GaugeTrack value={value} goal={goal} />
    </div>
  );
}
