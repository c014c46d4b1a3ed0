// What does the host say, and press, now? One sentence to read aloud and one button.

import { calendar, SESSION } from '../../../../core/engine/index.ts';
import type { HostDeed } from '../../../../core/rooms/deed.ts';
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { list, t } from '../../../app/say.ts';
import { Button } from '../../kit/button.tsx';
import { attempt } from '../attempt.ts';
import { tableName } from '../names.ts';
import { nextAction } from './next-action.ts';

/** The calendar year that opens next. */
function coming({ plan, gate }: RoomView, deed: HostDeed | null): number {
  const { year } = deed?.type === 'openGate' ? deed.gate : gate;
  return calendar(SESSION[plan.session], year);
}

export function NextCard({ room }: { room: RoomView }) {
  const { name, deed, waiting } = nextAction(room);
  const say = room.paused ? 'rooms:next.paused.say' : `rooms:next.${name}.say`;
  const params = { year: coming(room, deed) };
  return (
    <section class="next ticket paper" aria-labelledby="next-title">
      <h2 id="next-title">
        {t(room.paused ? 'rooms:next.paused.title' : `rooms:next.${name}.title`, params)}
      </h2>
      <p class="next-aloud">{t('lead:aloud')}</p>
      <blockquote class="lead-say">{t(say, params)}</blockquote>
      {waiting.length > 0 && !room.paused && (
        <p>{t('rooms:next.tables', { tables: list(waiting.map(tableName)) })}</p>
      )}
      {room.paused ? (
        <Button
          tone="primary"
          size="large"
          icon="play"
          onPress={() => void attempt({ type: 'pause', on: false })}
        >
          {t('rooms:next.paused.do')}
        </Button>
      ) : (
        deed && (
          <Button tone="primary" size="large" icon="play" onPress={() => void attempt(deed)}>
            {t(`rooms:next.${name}.do`, params)}
          </Button>
        )
      )}
    </section>
  );
}
