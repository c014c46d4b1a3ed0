// How far is each table? A line each: the year, the step, and who is waited for.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { stepName, tableName } from '../names.ts';
import { waitText } from '../town/wait-text.ts';

export function TablesNow({ room }: { room: RoomView }) {
  return (
    <section class="tables-now paper" aria-labelledby="tables-now-title">
      <h2 id="tables-now-title">{t('rooms:host.tables')}</h2>
      <ul>
        {room.tables.map((glance, n) => {
          const { game } = glance;
          return (
            <li key={tableName(n)}>
              <Icon name={game?.awaits || game?.step === 'over' ? 'check' : 'clock'} />
              <strong>{tableName(n)}</strong>
              <span>
                {game ? `${game.year} ${stepName(game.step)}.` : ''} {waitText(glance)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
