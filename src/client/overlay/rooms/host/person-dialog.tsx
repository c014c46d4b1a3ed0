// What can the host do about one person? Another name, another place, their seat to a partner, their place to another device, out of the room.
import { useState } from 'preact/hooks';
import { ACTORS, type ActorId } from '../../../../core/content/vocabulary.ts';
import type { HostDeed } from '../../../../core/rooms/deed.ts';
import type { PersonView, RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { attempt } from '../attempt.ts';
import { nameText, tableName } from '../names.ts';
import { LostDevice } from './lost-device.tsx';

export interface PersonDialogProps {
  readonly room: RoomView;
  readonly table: number;
  readonly person: PersonView;
  readonly onClose: () => void;
}

const ONLOOKER = 'onlooker';

function Placing({ room, table, person, onClose }: PersonDialogProps) {
  const [at, setAt] = useState(table);
  const [seat, setSeat] = useState<ActorId | typeof ONLOOKER>(person.seat ?? ONLOOKER);
  const moves = at !== table || seat !== (person.seat ?? ONLOOKER);
  const place = () => {
    const to = seat === ONLOOKER ? null : seat;
    void attempt({ type: 'place', person: person.id, table: at, seat: to });
    onClose();
  };
  return (
    <>
      <Choice
        legend={t('rooms:roster.table')}
        look="chips"
        value={at}
        onChange={setAt}
        options={room.tables.map((_, n) => ({ value: n, label: tableName(n) }))}
      />
      <Choice
        legend={t('rooms:roster.seat')}
        look="chips"
        value={seat}
        onChange={setSeat}
        options={[
          ...ACTORS.map((value) => ({ value, label: t(`ui:actor.${value}.name`) })),
          { value: ONLOOKER, label: t('rooms:place.onlooker') },
        ]}
      />
      <Button icon="next" disabled={!moves} onPress={place}>
        {t('rooms:roster.place')}
      </Button>
    </>
  );
}

type DoProps = Pick<PersonDialogProps, 'person'> & {
  /** Does it and closes. */
  readonly then: (deed: HostDeed) => () => void;
};

function Sending({ person: { id }, then }: DoProps) {
  return (
    <details class="open-more">
      <summary>{t('rooms:roster.out')}</summary>
      <p class="choice-hint">{t('rooms:roster.outHint')}</p>
      <div class="button-row">
        <Button icon="cross" onPress={then({ type: 'remove', person: id, ban: false })}>
          {t('rooms:roster.remove')}
        </Button>
        <Button icon="stop" onPress={then({ type: 'remove', person: id, ban: true })}>
          {t('rooms:roster.ban')}
        </Button>
      </div>
    </details>
  );
}

export function PersonDialog(props: PersonDialogProps) {
  const { room, table, person, onClose } = props;
  const { id, seat, name, here } = person;
  const lent = seat !== null && (room.tables[table]?.lent.includes(seat) ?? false);
  const then = (deed: HostDeed) => () => {
    void attempt(deed);
    onClose();
  };
  const doings = { room, person, then };
  return (
    <Dialog title={nameText(name)} onClose={onClose}>
      <p>
        <Icon name={seat ?? 'eye'} class={`is-${seat ?? 'none'}`} /> {tableName(table)},{' '}
        {seat ? t(`ui:actor.${seat}.name`) : t('rooms:place.onlooker')}
        {!here && ` ${t('rooms:roster.away')}`}
      </p>
      <div class="button-row">
        {seat && (
          <Button icon={lent ? 'undo' : 'lend'} onPress={then({ type: 'lend', table, seat, on: !lent })}>
            {t(lent ? 'rooms:roster.giveBack' : 'rooms:roster.lend')}
          </Button>
        )}
        <Button icon="again" onPress={then({ type: 'rename', person: id })}>
          {t('rooms:roster.rename')}
        </Button>
      </div>
      {!here && <LostDevice {...doings} />}
      <Placing {...props} />
      {here && <LostDevice {...doings} />}
      <Sending {...doings} />
    </Dialog>
  );
}
