// Who sits where? Every table with its four parts; a press sits down there, as long as the game has not begun.
import { ACTORS, type ActorId } from '../../../../core/content/vocabulary.ts';
import type { PersonView, RoomView, TableGlance } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { attempt } from '../attempt.ts';
import { nameText, tableName } from '../names.ts';

interface SeatProps {
  readonly room: RoomView;
  readonly table: number;
  readonly seat: ActorId | null;
}

/** Its words are its name: who is there is read with it. */
function Seat({ room, table, seat }: SeatProps) {
  const { me } = room;
  const there = room.tables[table]?.people.filter((one) => one.seat === seat) ?? [];
  const mine = me?.table === table && me.seat === seat;
  const free = room.phase === 'lobby' || me?.table === table;
  const names = there.map(({ name }: PersonView) => nameText(name)).join(', ');
  return (
    <li>
      <button
        type="button"
        class="place-seat"
        aria-pressed={mine}
        disabled={!free}
        onClick={() => void attempt({ type: 'sit', table, seat })}
      >
        <Icon name={seat ?? 'eye'} class={`is-${seat ?? 'none'}`} />
        <span class="place-words">
          <span class="place-name">{seat ? t(`ui:actor.${seat}.name`) : t('rooms:place.onlooker')}</span>
          <span class="place-who">{names || t(seat ? 'rooms:place.free' : 'rooms:place.nobody')}</span>
        </span>
      </button>
    </li>
  );
}

function TableOf({ room, table }: { room: RoomView; table: number }) {
  const glance: TableGlance | undefined = room.tables[table];
  const mine = room.me?.table === table;
  return (
    <details class="place-table" open={mine}>
      <summary>
        {tableName(table)}
        <span class="place-count">{t('rooms:people', { count: glance?.people.length ?? 0 })}</span>
      </summary>
      <ul>
        {[...ACTORS, null].map((seat) => (
          <Seat key={seat} room={room} table={table} seat={seat} />
        ))}
      </ul>
    </details>
  );
}

export function Places({ room }: { room: RoomView }) {
  const tables = room.phase === 'lobby' ? room.tables.map((_, n) => n) : [room.me?.table ?? 0];
  return (
    <section class="places-sheet paper" aria-labelledby="places-title">
      <h2 id="places-title">{t('rooms:place.choose')}</h2>
      <p class="choice-hint">{t('rooms:place.chooseHint')}</p>
      {tables.map((n) => (
        <TableOf key={n} room={room} table={n} />
      ))}
    </section>
  );
}
