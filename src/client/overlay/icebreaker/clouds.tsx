// How do the three clouds look between the corners? What each needs; and once cards are turned over, what became of it.
import { needText, packText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { RoomCloud } from './room.ts';
import { type Clash, slotKey, type Turn } from './turn.ts';
import { Weather } from './weather.tsx';

/** Who brought the same as somebody else, for nothing. */
function Lost({ clash: { seat, to, capability } }: { clash: Clash }) {
  const label = t('icebreaker:clash', {
    one: t(`ui:actor.${to ?? seat}.name`),
    other: t(`ui:actor.${seat}.name`),
    what: t(`ui:capability.${capability}`),
  });
  return (
    <span class="ice-lost" role="img" aria-label={label}>
      <Icon name={seat} class={`is-${seat}`} />
      <Icon name="cross" class="ice-strike" />
    </span>
  );
}

function Need({ cloud, need, turn }: { cloud: RoomCloud; need: number; turn: Turn | null }) {
  const capability = cloud.needs[need];
  if (!capability) return null;
  const seats = turn?.met.get(slotKey(cloud.trend, need)) ?? [];
  const lost =
    turn?.clashes.filter((one) => one.trend === cloud.trend && one.capability === capability) ?? [];
  const state = turn === null ? 'is-asked' : seats.length > 0 ? 'is-met' : 'is-open';
  return (
    <li class={`ice-need ${state}`}>
      <Icon name={capability} class={`is-${capability}`} label={t(`ui:capability.${capability}`)} />
      <span class="ice-need-words">{needText(cloud.trend, need)}</span>
      {seats.length > 0 && (
        <span class="ice-marks">
          {lost.map((clash) => (
            <Lost key={clash.card} clash={clash} />
          ))}
          {seats.map((seat) => (
            <Icon key={seat} name={seat} class={`is-${seat}`} label={t(`ui:actor.${seat}.name`)} />
          ))}
        </span>
      )}
    </li>
  );
}

function CloudSheet({ cloud, turn }: { cloud: RoomCloud; turn: Turn | null }) {
  const clear = turn?.clear.includes(cloud.trend) ?? false;
  return (
    <article class={`ice-cloud of-${cloud.theme} ${clear ? 'is-clear' : ''}`}>
      <Weather sky={clear ? 'clear' : 'cloudy'} />
      <div class="ice-cloud-words">
        <div class="ice-cloud-head">
          <h2>
            <span class={`ice-card-theme of-${cloud.theme}`}>
              <Icon name={cloud.theme} />
            </span>
            <span>{packText('trends', cloud.trend, 'name')}</span>
          </h2>
          {clear && <p class="ice-sky">{t('icebreaker:skyClear')}</p>}
        </div>
        <ul class="ice-needs">
          {cloud.needs.map((_, need) => (
            <Need key={slotKey(cloud.trend, need)} cloud={cloud} need={need} turn={turn} />
          ))}
        </ul>
      </div>
    </article>
  );
}

export function Clouds({ clouds, turn }: { clouds: readonly RoomCloud[]; turn: Turn | null }) {
  return (
    <div class={turn ? 'ice-clouds is-turned' : 'ice-clouds'}>
      {clouds.map((cloud) => (
        <CloudSheet key={cloud.trend} cloud={cloud} turn={turn} />
      ))}
    </div>
  );
}

const MEASURES = ['filled', 'lost', 'skies'] as const;
const SIGNS = { filled: 'check', lost: 'overlap', skies: 'skyClear' } as const;

/** Three numbers, large. */
export function Counts({ turn }: { turn: Turn }) {
  return (
    <ul class="ice-counts">
      {MEASURES.map((measure) => (
        <li key={measure} class={`is-${measure}`}>
          <Icon name={SIGNS[measure]} />
          <strong>{turn[measure]}</strong>
          <span>{t(`icebreaker:count.${measure}`, { count: turn[measure] })}</span>
        </li>
      ))}
    </ul>
  );
}
