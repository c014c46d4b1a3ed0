// What comes when the host ends the game? Everybody looks up; the debrief of one's own table, or of the one that was watched, is a press away.
import { useEffect, useState } from 'preact/hooks';
import type { RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { go } from '../../../app/navigate.ts';
import { t } from '../../../app/say.ts';
import { isTellable } from '../../../app/story.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { LeaveButton } from './leave-button.tsx';

export function DebriefCall({ room, table }: { room: RoomView; table: TableView }) {
  const [ready, setReady] = useState(false);
  const told = table.log !== null && isTellable(table.view);
  const watches = room.me?.seat === null;
  useEffect(() => {
    if (!told) return;
    void import('../../../app/remote/seat.ts').then(({ playInRoom }) => {
      playInRoom();
      setReady(true);
    });
  }, [told]);
  return (
    <div class="page-sheet paper way-out">
      <Icon name="note" class="is-huge" />
      <h1>{t('rooms:debrief.title')}</h1>
      <p>
        {t(told ? (watches ? 'rooms:debrief.watchedText' : 'rooms:debrief.text') : 'rooms:debrief.early')}
      </p>
      {ready && (
        <Button tone="primary" size="large" icon="next" onPress={() => void go('debrief')}>
          {t(watches ? 'rooms:debrief.watched' : 'rooms:debrief.go')}
        </Button>
      )}
      <LeaveButton />
    </div>
  );
}
