// How far is each table? The year, the step, and by name who is waited for or has gone; a press on somebody opens what can be done.
import type { PersonView, RoomView, TableGlance } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { nameText, stepName, tableName } from '../names.ts';
import { waitText } from '../town/wait-text.ts';

interface NowProps {
  readonly room: RoomView;
  readonly onOpen: (person: string) => void;
}

/** Whoever the table stands still for, and whoever holds a seat there and is away. */
function calledAt({ people, game, lent }: TableGlance): readonly PersonView[] {
  const waited = (one: PersonView) => one.seat !== null && one.decides && game?.waits.includes(one.seat);
  const gone = (one: PersonView) => one.seat !== null && !one.here && !lent.includes(one.seat);
  return game && game.step !== 'over' && !game.awaits
    ? people.filter((one) => waited(one) || gone(one))
    : people.filter(gone);
}

function Called({ person, onOpen }: { person: PersonView; onOpen: NowProps['onOpen'] }) {
  const { id, name, seat, here } = person;
  return (
    <li>
      <button type="button" class={`called ${here ? '' : 'is-away'}`} onClick={() => onOpen(id)}>
        <Icon name={seat ?? 'eye'} class={`is-${seat ?? 'none'}`} />
        <span>
          {nameText(name)}
          {!here && ` ${t('rooms:roster.away')}`}
        </span>
      </button>
    </li>
  );
}

/** Where somebody is called by name, the seat need not be said as well. */
function lineOf(glance: TableGlance, called: readonly PersonView[]): string {
  const { game } = glance;
  if (!game) return waitText(glance);
  const all = t('rooms:host.stands', { year: game.year, step: stepName(game.step) });
  if (game.step === 'over') return waitText(glance);
  return called.length > 0 && !game.awaits
    ? t('rooms:host.standsFor', { stands: all })
    : `${all}. ${waitText(glance)}`;
}

function TableNow({ room, n, onOpen }: NowProps & { n: number }) {
  const glance = room.tables[n];
  if (!glance) return null;
  const { game } = glance;
  const stopped = room.phase === 'debrief' && game !== null && game.step !== 'over';
  const called = stopped ? [] : calledAt(glance);
  const done = game !== null && !stopped && (game.awaits !== null || game.step === 'over');
  return (
    <li class={`table-now ${done ? 'is-done' : ''} ${game ? '' : 'is-empty'}`}>
      <p>
        <Icon name={done ? 'check' : stopped ? 'stop' : game ? 'clock' : 'eye'} />{' '}
        <strong>{tableName(n)}</strong>{' '}
        <span class="place-who">
          {stopped ? t('rooms:wall.stopped', { year: game.year }) : lineOf(glance, called)}
        </span>
      </p>
      {called.length > 0 && (
        <ul>
          {called.map((person) => (
            <Called key={person.id} person={person} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function TablesNow({ room, onOpen }: NowProps) {
  return (
    <section class="tables-now paper" id="host-tables" aria-labelledby="tables-now-title">
      <h2 id="tables-now-title">{t('rooms:host.tables')}</h2>
      <ul>
        {room.tables.map((_, n) => (
          <TableNow key={tableName(n)} room={room} n={n} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
