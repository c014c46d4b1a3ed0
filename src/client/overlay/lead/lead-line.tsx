// What stands beside the table for whoever leads? The time of the moment, the sentence to read aloud, the way to the desk.
import { useEffect } from 'preact/hooks';
import { showTimer } from '../../app/projector.ts';
import { t } from '../../app/say.ts';
import { type Table, useTable } from '../game/table-context.ts';
import { Icon } from '../icons/icon.tsx';
import { budgetTime } from './time.ts';
import { type LedMoment, useLed } from './use-led.ts';
import './lead-line.css';

/** The first year says how; later ones only what. In Agree, pointing and paying are two sentences. */
export function saidAt({ truth, stage }: Table): string {
  const part = stage === 'agree' && truth.step !== 'point' ? 'house' : stage;
  return truth.year === 1 ? `${part}First` : part;
}

/** The room sees the same countdown as whoever leads. */
function useRoomTimer(led: LedMoment | null): void {
  const { desk, left } = led ?? {};
  useEffect(() => {
    if (!desk || left === undefined || left === null) return showTimer(null);
    const ms = Math.max(0, left * 60_000);
    if (desk.pausedAt === null) showTimer({ endsAt: Date.now() + ms, paused: false });
    else showTimer({ left: ms, paused: true });
  }, [desk, left === null]);
}

export function LeadLine() {
  const table = useTable();
  const led = useLed();
  useRoomTimer(led);
  if (!led) return null;
  const { left, advice, desk } = led;
  const late = left !== null && left < 0;
  const open = () => table.dispatch({ type: 'open', open: { panel: 'desk', about: '' } });
  const time = left === null ? t('lead:desk.open') : budgetTime(left);
  const urgent = advice.kind === 'lastYear' || advice.kind === 'debriefNow';
  return (
    <div class="lead-line">
      <button
        type="button"
        class={`lead-time ${late || urgent ? 'is-late' : ''}`}
        aria-label={t('lead:desk.openAt', { time })}
        onClick={open}
      >
        <Icon name={desk.pausedAt === null ? 'clock' : 'stop'} />
        <span>{time}</span>
      </button>
      <p class="lead-aloud">{t(`lead:say.${saidAt(table)}`)}</p>
    </div>
  );
}
