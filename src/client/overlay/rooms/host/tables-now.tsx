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

interface Calls {
  /** Whoever the table stands still for, by name, and whoever holds a seat there and is away. */
  readonly named: readonly PersonView[];
  /** everybody: nobody has done it yet, and a list of all names would say no more. */
  readonly waitsFor: 'some' | 'everybody' | 'nobody';
}

function callsAt({ people, game, lent }: TableGlance): Calls {
  const deciders = people.filter(({ seat, decides }) => seat !== null && decides);
  const stands = game !== null && game.step !== 'over' && !game.awaits;
  const waited = stands ? deciders.filter(({ seat }) => seat !== null && game.waits.includes(seat)) : [];
  const gone = people.filter(({ seat, here }) => seat !== null && !here && !lent.includes(seat));
  const everybody = waited.length > 1 && waited.length === deciders.length;
  const called = everybody ? gone : people.filter((one) => waited.includes(one) || gone.includes(one));
  return { named: called, waitsFor: everybody ? 'everybody' : waited.length > 0 ? 'some' : 'nobody' };
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
function lineOf(room: RoomView, glance: TableGlance, { waitsFor }: Calls): string {
  const { game } = glance;
  if (!game || game.step === 'over') return waitText(glance);
  if (room.phase === 'debrief') return t('rooms:host.stopped', { year: game.year });
  const stands = t('rooms:host.stands', { year: game.year, step: stepName(game.step) });
  if (waitsFor === 'nobody') return `${stands}. ${waitText(glance)}`;
  return t(waitsFor === 'some' ? 'rooms:host.standsFor' : 'rooms:host.standsForAll', { stands });
}

const NO_CALLS: Calls = { named: [], waitsFor: 'nobody' };

/** A table that nobody sits at is not spoken of. */
function TableNow({ room, n, onOpen }: NowProps & { n: number }) {
  const glance = room.tables[n];
  if (!glance || (!glance.game && glance.people.length === 0)) return null;
  const { game } = glance;
  const calls = room.phase === 'debrief' ? NO_CALLS : callsAt(glance);
  const done = game?.step === 'over' || (game?.awaits && room.phase === 'playing');
  return (
    <li class="table-now">
      <p>
        <Icon name={done ? 'check' : room.phase === 'debrief' ? 'stop' : 'clock'} />{' '}
        <strong>{tableName(n)}</strong> <span class="place-who">{lineOf(room, glance, calls)}</span>
      </p>
      {calls.named.length > 0 && (
        <ul>
          {calls.named.map((person) => (
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
