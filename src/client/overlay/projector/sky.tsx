// What hangs over the town, for the back row? Each quarter's sign, and its clouds: a name, what is missing, whose hands.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { weatherRise } from '../../board/still.ts';
import { type Cloud, type Column, columnsOf } from '../game/board-model.ts';
import { actorName, trendName } from '../game/names.ts';
import { QuarterSign } from '../game/quarter-sign.tsx';
import { NeedSign } from '../game/slot.tsx';
import { useTable } from '../game/table-context.ts';
import { Icon } from '../icons/icon.tsx';
import '../game/styles/frame.css';
import '../game/styles/need-sign.css';
import './styles/room-sky.css';

/** With more, a cloud is a name and signs in a smaller hand. */
const MANY = 2;

function Hands({ seats }: { seats: readonly ActorId[] }) {
  if (seats.length === 0) return null;
  return (
    <p class="room-hands">
      <Icon name="hand" label={t('game:cloud.hand')} />
      {seats.map((seat) => (
        <Icon key={seat} name={seat} class={`is-${seat}`} label={actorName(seat)} />
      ))}
    </p>
  );
}

function RoomCloud({ cloud }: { cloud: Cloud }) {
  const { view, stage } = useTable();
  const { trend } = cloud;
  const isNew = stage === 'observe' && trend.since === view.year;
  const is = [trend.priority && 'is-priority', isNew && 'is-new', cloud.age > 0 && 'is-heavy'];
  return (
    <li class={['room-cloud', ...is.filter(Boolean)].join(' ')}>
      {trend.priority && (
        <p class="room-badge">
          <Icon name="agenda" />
          {t('game:cloud.priority')}
        </p>
      )}
      {isNew && <p class="room-badge">{t('projector:new')}</p>}
      <h3>{trendName(trend.id)}</h3>
      <ul class="room-needs" aria-label={t('game:cloud.needs')}>
        {cloud.slots.map((slot) => (
          <NeedSign key={slot.need} trend={trend.id} slot={slot} />
        ))}
      </ul>
      <Hands seats={trend.act} />
    </li>
  );
}

function RoomQuarter({ column }: { column: Column }) {
  const { theme, clouds } = column;
  return (
    <section class={`room-quarter of-${theme}`} aria-labelledby={`sky-${theme}`}>
      <QuarterSign theme={theme} />
      {clouds.length === 0 ? (
        <p class="room-clear">
          <Icon name="skyClear" />
          {t('game:sky.clear')}
        </p>
      ) : (
        <ul
          class={clouds.length > MANY ? 'room-clouds is-many' : 'room-clouds'}
          style={{ '--rise': weatherRise(clouds.length) }}
        >
          {clouds.map((cloud) => (
            <RoomCloud key={cloud.trend.id} cloud={cloud} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function RoomSky() {
  const { view, deck } = useTable();
  return (
    <div class="room-sky">
      {columnsOf({ view, legal: [], deck, card: null }).map((column) => (
        <RoomQuarter key={column.theme} column={column} />
      ))}
    </div>
  );
}
