// What was different? The first time and the second, side by side: three skies and three numbers each.
import { packText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Counts } from './clouds.tsx';
import type { Room, RoomCloud } from './room.ts';
import { slotKey, type Turn } from './turn.ts';
import { Weather } from './weather.tsx';

function SmallCloud({ cloud, turn }: { cloud: RoomCloud; turn: Turn }) {
  const clear = turn.clear.includes(cloud.trend);
  const lost = turn.clashes.filter(({ trend }) => trend === cloud.trend).length;
  return (
    <li class={clear ? 'ice-mini is-clear' : 'ice-mini'}>
      <Weather sky={clear ? 'clear' : 'cloudy'} />
      <span class="ice-mini-name">{packText('trends', cloud.trend, 'name')}</span>
      <span class="ice-mini-needs">
        {cloud.needs.map((capability, need) => {
          const met = turn.met.has(slotKey(cloud.trend, need));
          const key = slotKey(cloud.trend, need);
          const label = `${t(`ui:capability.${capability}`)} : ${t(met ? 'icebreaker:fate.met' : 'icebreaker:fate.open')}`;
          return (
            <span key={key} class={met ? 'ice-pip is-met' : 'ice-pip'}>
              <Icon name={capability} class={`is-${capability}`} label={label} />
            </span>
          );
        })}
        {lost > 0 && (
          <span class="ice-pip is-lost">
            <Icon name="overlap" label={t('icebreaker:count.lost', { count: lost })} /> {lost}
          </span>
        )}
      </span>
    </li>
  );
}

export function Side({ room, turn, title }: { room: Room; turn: Turn; title: string }) {
  return (
    <section class="ice-side paper" aria-label={title}>
      <h2>{title}</h2>
      <ul class="ice-minis">
        {room.clouds.map((cloud) => (
          <SmallCloud key={cloud.trend} cloud={cloud} turn={turn} />
        ))}
      </ul>
      <Counts turn={turn} />
    </section>
  );
}

export function SideBySide({ room }: { room: Room }) {
  const { first, second } = room;
  if (!first || !second) return null;
  return (
    <div class="ice-sides">
      <Side room={room} turn={first} title={t('icebreaker:first')} />
      <Side room={room} turn={second} title={t('icebreaker:second')} />
    </div>
  );
}
