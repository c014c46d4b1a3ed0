// Who shares this place, and who decides there? The one who does may hand it over; anybody may leave.
import type { PersonView, RoomView } from '../../../../core/rooms/wire.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { attempt } from '../attempt.ts';
import { nameText } from '../names.ts';
import { LeaveButton } from './leave-button.tsx';

export interface SharedDialogProps {
  readonly room: RoomView;
  readonly sharers: readonly PersonView[];
  readonly onClose: () => void;
}

export function SharedDialog({ room, sharers, onClose }: SharedDialogProps) {
  const { me } = room;
  if (!me) return null;
  const handOver = (to: string) => {
    void attempt({ type: 'handOver', to });
    onClose();
  };
  return (
    <Dialog title={t('rooms:strip.place')} onClose={onClose}>
      <p>
        {me.seat && <Icon name={me.seat} class={`is-large is-${me.seat}`} />}{' '}
        {t(me.decides ? 'rooms:place.decides' : 'rooms:place.advises')}
      </p>
      {sharers.length === 0 ? (
        <p>{t('rooms:strip.alone')}</p>
      ) : (
        <ul class="sharers">
          {sharers.map(({ id, name, decides, here }) => (
            <li key={id}>
              <span>
                {nameText(name)}
                {decides && ` ${t('rooms:roster.decides')}`}
                {!here && ` ${t('rooms:roster.away')}`}
              </span>
              {me.decides && (
                <Button icon="hand" onPress={() => handOver(id)}>
                  {t('rooms:strip.handOver', { name: nameText(name) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <LeaveButton />
    </Dialog>
  );
}
