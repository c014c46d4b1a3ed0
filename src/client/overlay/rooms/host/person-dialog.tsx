// What can the host do about one person? Another name, another place, their seat to a partner, out of the room for now or for good.
import { useState } from 'preact/hooks';
import { ACTORS, type ActorId } from '../../../../core/content/vocabulary.ts';
import type { HostDeed } from '../../../../core/rooms/deed.ts';
import type { PersonView, RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { attempt } from '../attempt.ts';
import { nameText, tableName } from '../names.ts';

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
      <Button icon="next" onPress={place}>
        {t('rooms:roster.place')}
      </Button>
    </>
  );
}

export function PersonDialog(props: PersonDialogProps) {
  const { room, table, person, onClose } = props;
  const { id, seat, name } = person;
  const lent = seat !== null && (room.tables[table]?.lent.includes(seat) ?? false);
  const then = (deed: HostDeed) => () => {
    void attempt(deed);
    onClose();
  };
  return (
    <Dialog title={nameText(name)} onClose={onClose}>
      <div class="button-row">
        <Button icon="again" onPress={then({ type: 'rename', person: id })}>
          {t('rooms:roster.rename')}
        </Button>
        {seat && !lent && (
          <Button icon="crowd" onPress={then({ type: 'lend', table, seat, on: true })}>
            {t('rooms:roster.lend')}
          </Button>
        )}
      </div>
      <Placing {...props} />
      <h3>{t('rooms:roster.out')}</h3>
      <p class="choice-hint">{t('rooms:roster.outHint')}</p>
      <div class="button-row">
        <Button icon="cross" onPress={then({ type: 'remove', person: id, ban: false })}>
          {t('rooms:roster.remove')}
        </Button>
        <Button icon="stop" onPress={then({ type: 'remove', person: id, ban: true })}>
          {t('rooms:roster.ban')}
        </Button>
      </div>
    </Dialog>
  );
}
