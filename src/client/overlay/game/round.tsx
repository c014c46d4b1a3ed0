// Who at this screen has decided, and whose turn is it? A row of roofs; one press passes the turn to another.
import { isDone } from '../../app/holding.ts';
import { passOn } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { actorName } from './names.ts';
import { type Table, useTable } from './table-context.ts';
import './styles/round.css';

/** Turns are chosen where a seat decides for itself; the rest of the year belongs to everybody. */
export function hasTurns({ playing, stage, truth }: Table): boolean {
  if (playing.persons.length < 2) return false;
  return stage === 'act' || (stage === 'agree' && truth.step !== 'over');
}

export function Round() {
  const table = useTable();
  const { playing, truth } = table;
  if (!hasTurns(table)) return null;
  return (
    <ul class="round" aria-label={t('game:round.title')}>
      {playing.persons.map((seat) => {
        const done = isDone(truth, seat);
        return (
          <li key={seat}>
            <button
              type="button"
              class={`round-seat is-${seat}`}
              aria-label={done ? t('game:round.decided', { seat: actorName(seat) }) : actorName(seat)}
              title={actorName(seat)}
              aria-pressed={seat === playing.seat}
              disabled={done}
              onClick={() => passOn(seat)}
            >
              <Icon name={done ? 'check' : seat} />
              <span>{actorName(seat)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
