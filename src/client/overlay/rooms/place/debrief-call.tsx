// What comes when the host ends the game? Everybody looks up; each table has its own debrief a press away.
import { useEffect, useState } from 'preact/hooks';
import type { RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { go } from '../../../app/navigate.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { LeaveButton } from './leave-button.tsx';

export function DebriefCall({ room, table }: { room: RoomView; table: TableView }) {
  const [ready, setReady] = useState(false);
  const plays = room.me?.seat !== null && table.log !== null;
  useEffect(() => {
    if (!plays) return;
    void import('../../../app/remote/seat.ts').then(({ playInRoom }) => {
      playInRoom();
      setReady(true);
    });
  }, [plays]);
  return (
    <div class="page-sheet paper way-out">
      <Icon name="note" class="is-huge" />
      <h1>{t('rooms:debrief.title')}</h1>
      <p>{t('rooms:debrief.text')}</p>
      {ready && (
        <Button tone="primary" size="large" icon="next" onPress={() => void go('debrief')}>
          {t('rooms:debrief.go')}
        </Button>
      )}
      <LeaveButton />
    </div>
  );
}
