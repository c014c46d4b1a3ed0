// How does a theme stand? Its number, its goal and its stars, and the same as a bar.
import { starsAt } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { TwoStars } from '../figures/five-point.tsx';
import { Icon } from '../icons/icon.tsx';

export interface Standing {
  /** 0–100, as the table is drawn now: in a review not yet what the outcome says. */
  readonly value: number;
  readonly goal: number;
}

export function GaugeNumber({ value, goal }: Standing) {
  const stars = starsAt(value, goal);
  return (
    <>
      <strong class="gauge-value">{value}</strong>
      <span class="gauge-goal">
        <Icon name="goal" label={t('game:gauge.goal')} />
        {goal}
      </span>
      <span class="gauge-stars">
        <span class="hidden-text">{t('game:gauge.stars', { count: stars })}</span>
        <TwoStars stars={stars} />
      </span>
    </>
  );
}

export function GaugeTrack({ value, goal }: Standing) {
  return (
    <div class="gauge-track" aria-hidden="true">
      <div class="gauge-fill" style={{ inlineSize: `${value}%` }} />
      <div class="gauge-mark" style={{ insetInlineStart: `${goal}%` }} />
    </div>
  );
}
