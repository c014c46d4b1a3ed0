// How much of this moment is left? A budget: it can be held or made longer, and it never acts by itself.
import { useEffect, useState } from 'preact/hooks';
import { ICEBREAKER_SECONDS } from '../../../core/pace/icebreaker.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { clockTime } from '../kit/clock-time.ts';
import type { MomentId } from './moments.ts';

const MORE = 30;

export function Budget({ moment }: { moment: MomentId }) {
  const [left, setLeft] = useState(ICEBREAKER_SECONDS[moment]);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    setLeft(ICEBREAKER_SECONDS[moment]);
    setHeld(false);
  }, [moment]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [held, moment]);
  return (
    <div class={left === 0 ? 'ice-budget is-spent' : 'ice-budget'}>
      <span class="ice-clock" role="timer" aria-label={t('icebreaker:budget.left')}>
        {clockTime(left)}
      </span>
      <button type="button" class="ice-small" aria-pressed={held} onClick={() => setHeld(!held)}>
        <Icon name={held ? 'play' : 'stop'} />
        <span>{t(held ? 'icebreaker:budget.goOn' : 'icebreaker:budget.hold')}</span>
      </button>
      <button type="button" class="ice-small" onClick={() => setLeft((now) => now + MORE)}>
        {t('icebreaker:budget.more', { seconds: MORE })}
      </button>
    </div>
  );
}
