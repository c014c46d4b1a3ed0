// What does a cloud show over a town as large as the wall? Its name, whether it is a priority, and each need as a sign: missing or filled.
import type { NeedView, TrendView } from '../../../../core/engine/index.ts';
import { packText, t } from '../../../app/say.ts';
import { capabilityName } from '../../game/names.ts';
import { Icon } from '../../icons/icon.tsx';
import './large-cloud.css';

function Need({ need }: { need: NeedView }) {
  const { capability, fill } = need;
  const what = capability ? capabilityName(capability) : t('class:large.unknown');
  return (
    <li class={fill ? 'is-filled' : ''}>
      <Icon
        name={capability ?? 'unknown'}
        class={`is-${capability ?? 'unknown'}`}
        label={t(fill ? 'class:large.filled' : 'class:large.open', { what })}
      />
      {fill && <Icon name="check" class="large-check" />}
    </li>
  );
}

export function LargeCloud({ trend }: { trend: TrendView }) {
  const needs = trend.needs.map((need, place) => ({ place, need }));
  return (
    <li class={`large-cloud ${trend.priority ? 'is-priority' : ''}`}>
      {trend.priority && (
        <p class="large-badge">
          <Icon name="agenda" /> {t('class:large.priority')}
        </p>
      )}
      <h3>{packText('trends', trend.id, 'name')}</h3>
      <ul class="large-needs" aria-label={t('class:large.needs')}>
        {needs.map(({ place, need }) => (
          <Need key={place} need={need} />
        ))}
      </ul>
    </li>
  );
}
