// What does a room add to a table? Who one is, the connection, who shares the seat, and whether everybody waits.
import { useState } from 'preact/hooks';
import type { PersonView, RoomView, TableView } from '../../../../core/rooms/wire.ts';
import { spacedCode } from '../../../app/remote/code.ts';
import { stopAt } from '../../../app/remote/stop.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { LineSign } from '../line-sign.tsx';
import { nameText, tableName } from '../names.ts';
import { TimeLeft } from '../time-left.tsx';
import { Advice, MarkLine } from './advice.tsx';
import { SharedDialog } from './shared-dialog.tsx';

/** Those who hold the same seat, this person left out. */
function sharersIn(room: RoomView): readonly PersonView[] {
  const { me } = room;
  const people = me ? (room.tables[me.table]?.people ?? []) : [];
  return people.filter(({ id, seat }) => seat === me?.seat && id !== me?.id);
}

/** One sentence for everybody who waits for the same thing. */
function waitIn(room: RoomView): string | null {
  const stop = room.me && stopAt(room, room.me);
  return stop?.key ?? (room.hostHere ? null : 'rooms:place.hostBack');
}

export function Strip({ room, table }: { room: RoomView; table: TableView }) {
  const [open, setOpen] = useState(false);
  const { me } = room;
  if (!me) return null;
  const sharers = sharersIn(room);
  const wait = waitIn(room);
  return (
    <aside class="strip" aria-label={t('rooms:strip.name')}>
      <div class="strip-line">
        <LineSign />
        <span class="strip-who">
          {nameText(me.name)}, {tableName(me.table)}
        </span>
        <span class="strip-code">{t('rooms:code', { code: spacedCode(room.code) })}</span>
        <TimeLeft budget={room.budget} />
        <Button tone="quiet" icon="crowd" onPress={() => setOpen(true)}>
          {sharers.length === 0 ? t('rooms:strip.place') : t('rooms:strip.shared', { count: sharers.length })}
        </Button>
      </div>
      {wait && (
        <p class="strip-wait" role="status">
          <Icon name={room.paused ? 'stop' : 'clock'} /> {t(wait)}
        </p>
      )}
      {sharers.length > 0 &&
        (me.decides ? <MarkLine room={room} table={table} /> : <Advice room={room} table={table} />)}
      {open && <SharedDialog room={room} sharers={sharers} onClose={() => setOpen(false)} />}
    </aside>
  );
}
