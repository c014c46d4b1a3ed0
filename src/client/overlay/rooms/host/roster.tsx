// Who is in the room? Table by table: names, seats, who is away; a press on somebody opens what can be done.
import { ACTORS, type ActorId } from '../../../../core/content/vocabulary.ts';
import type { PersonView, RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { attempt } from '../attempt.ts';
import { nameText, tableName } from '../names.ts';

interface RowProps {
  readonly person: PersonView;
  readonly onOpen: (person: string) => void;
}

/** A name that somebody wishes for: given or refused on the spot. */
function Wish({ person }: { person: PersonView }) {
  if (person.wish === null) return null;
  const answer = (answered: { readonly yes: boolean }) =>
    void attempt({ type: 'approve', person: person.id, ...answered });
  return (
    <div class="roster-wish">
      <span>{t('rooms:roster.wishes', { name: person.wish })}</span>
      <Button icon="check" onPress={() => answer({ yes: true })}>
        {t('rooms:roster.yes')}
      </Button>
      <Button icon="cross" onPress={() => answer({ yes: false })}>
        {t('rooms:roster.no')}
      </Button>
    </div>
  );
}

function Row({ person, onOpen }: RowProps) {
  const { id, name, seat, decides, here } = person;
  return (
    <li class={here ? '' : 'is-away'}>
      <button type="button" class="roster-person" onClick={() => onOpen(id)}>
        <Icon name={seat ?? 'eye'} class={`is-${seat ?? 'none'}`} />
        <span class="place-words">
          <span class="place-name">{nameText(name)}</span>
          <span class="place-who">
            {seat ? t(`ui:actor.${seat}.name`) : t('rooms:place.onlooker')}
            {seat && !decides && ` ${t('rooms:roster.advises')}`}
          </span>
        </span>
        {!here && <span class="away-sign">{t('rooms:roster.gone')}</span>}
        <Icon name="more" />
      </button>
      <Wish person={person} />
    </li>
  );
}

/** A seat that a partner plays, by the host's wish. */
function Lent({ table, seat }: { table: number; seat: ActorId }) {
  return (
    <li class="roster-lent">
      <span>{t('rooms:roster.lent', { seat: t(`ui:actor.${seat}.the`) })}</span>
      <Button icon="undo" onPress={() => void attempt({ type: 'lend', table, seat, on: false })}>
        {t('rooms:roster.giveBack')}
      </Button>
    </li>
  );
}

function TableRows({ room, n, onOpen }: { room: RoomView; n: number; onOpen: RowProps['onOpen'] }) {
  const table = room.tables[n];
  if (!table) return null;
  const order = (one: PersonView) => (one.seat ? ACTORS.indexOf(one.seat) : ACTORS.length);
  const people = [...table.people].sort((one, other) => order(one) - order(other));
  return (
    <section class="roster-table" aria-labelledby={`roster-${n}`}>
      <h3 id={`roster-${n}`}>{tableName(n)}</h3>
      {people.length === 0 ? (
        <p class="choice-hint">{t('rooms:roster.nobody')}</p>
      ) : (
        <ul>
          {people.map((person) => (
            <Row key={person.id} person={person} onOpen={onOpen} />
          ))}
          {table.lent.map((seat) => (
            <Lent key={seat} table={n} seat={seat} />
          ))}
        </ul>
      )}
    </section>
  );
}

export interface RosterProps {
  readonly room: RoomView;
  readonly onOpen: RowProps['onOpen'];
}

export function Roster({ room, onOpen }: RosterProps) {
  return (
    <section class="roster paper" id="host-people" aria-labelledby="roster-title">
      <h2 id="roster-title">{t('rooms:roster.title')}</h2>
      <div class="roster-tables">
        {room.tables.map((_, n) => (
          <TableRows key={tableName(n)} room={room} n={n} onOpen={onOpen} />
        ))}
      </div>
    </section>
  );
}
