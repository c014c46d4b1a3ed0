// How much time is left? In digits that are read from the back row; at nought it stays, and nobody is hurried on.
import { useEffect, useState } from 'preact/hooks';
import type { Timer } from '../../app/projector-message.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { clockTime } from '../kit/clock-time.ts';

function leftIn(timer: Timer): number {
  return Math.max(0, timer.paused ? timer.left : timer.endsAt - Date.now());
}

/** Drawn again a few times a second: a beat is never missed, and never two at once. */
function useTicks(timer: Timer): void {
  const [, tick] = useState(0);
  useEffect(() => {
    if (timer.paused) return undefined;
    const every = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(every);
  }, [timer]);
}

export function Countdown({ timer }: { timer: Timer }) {
  useTicks(timer);
  const left = leftIn(timer);
  const state = left === 0 ? 'over' : timer.paused ? 'paused' : 'left';
  return (
    <p class={`room-timer is-${state}`} role="timer" aria-label={t(`projector:timer.${state}`)}>
      <Icon name="clock" />
      <strong>{clockTime(Math.ceil(left / 1000))}</strong>
      {state !== 'left' && <span class="room-timer-word">{t(`projector:timer.${state}`)}</span>}
    </p>
  );
}
