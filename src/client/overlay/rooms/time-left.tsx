// How much time is left for everybody? Minutes that count down and never act.
import { useEffect, useState } from 'preact/hooks';
import type { Budget } from '../../../core/rooms/room.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { clockTime } from '../kit/clock-time.ts';
import { useRemote } from './use-remote.ts';

function leftOf(budget: Budget, now: number): number {
  return Math.max(0, budget.paused ? budget.left : budget.endsAt - now);
}

export function TimeLeft({ budget }: { budget: Budget | null }) {
  const ahead = useRemote((state) => state.ahead);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!budget) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [budget !== null]);
  if (!budget) return null;
  const left = leftOf(budget, now + ahead);
  return (
    <span class="time-left" role="timer">
      <Icon name="clock" /> {left > 0 ? clockTime(Math.ceil(left / 1000)) : t('rooms:timeOver')}
    </span>
  );
}
