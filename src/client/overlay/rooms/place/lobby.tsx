// What does somebody do before the game begins? See who is there, choose a place, read their part, guess a figure, set up their screen.
import type { RoomView } from '../../../../core/rooms/wire.ts';
import { spacedCode } from '../../../app/remote/code.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import { Button } from '../../kit/button.tsx';
import { attempt } from '../attempt.ts';
import { LineSign } from '../line-sign.tsx';
import { nameText, tableName } from '../names.ts';
import { Comfort } from './comfort.tsx';
import { LeaveButton } from './leave-button.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { MyPart } from './my-part.tsx';
import { Places } from './places.tsx';
import { WishField } from './wish-field.tsx';

function Me({ room }: { room: RoomView }) {
  const { me } = room;
  if (!me) return null;
  const place =
    me.seat === null
      ? t('rooms:place.onlooks', { table: tableName(me.table) })
      : t('rooms:place.sits', { table: tableName(me.table), seat: t(`ui:actor.${me.seat}.name`) });
  return (
    <section class="me paper" aria-labelledby="me-title">
      <Icon name={me.seat ?? 'eye'} class={`me-roof is-${me.seat ?? 'none'}`} />
      <div class="me-words">
        <h2 id="me-title">{nameText(me.name)}</h2>
        <p>{place}</p>
        {me.seat !== null && (
          <p class="choice-hint">{t(me.decides ? 'rooms:place.decides' : 'rooms:place.advises')}</p>
        )}
      </div>
      <div class="me-doings">
        <Button icon="again" onPress={() => void attempt({ type: 'reroll' })}>
          {t('rooms:place.reroll')}
        </Button>
        {room.plan.naming === 'free' && <WishField name={me.name} wish={me.wish} />}
      </div>
    </section>
  );
}

export function Lobby({ room }: { room: RoomView }) {
  const waits = room.phase === 'lobby' ? 'rooms:place.waits' : 'rooms:place.soon';
  return (
    <div class="page lobby">
      <header class="lobby-head">
        <h1>{t('rooms:place.in')}</h1>
        <p class="lobby-code">
          {t('rooms:code', { code: spacedCode(room.code) })} <LineSign />
        </p>
        <p>{t(room.hostHere ? waits : 'rooms:place.hostBack')}</p>
      </header>
      <div class="lobby-columns">
        <div class="lobby-column">
          <Me room={room} />
          <Places room={room} />
        </div>
        <div class="lobby-column">
          {room.me?.seat && <MyPart seat={room.me.seat} age={room.plan.age} />}
          <Meanwhile age={room.plan.age} />
          <Comfort />
          <LeaveButton />
        </div>
      </div>
    </div>
  );
}
