// How does a trend look over the town? A small plaque of paper on its cloud; its needs in words when one looks at it.
import { NUMBERS } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { Cloud } from './board-model.ts';
import { Doings, Marks } from './cloud.tsx';
import { seatList, trendName } from './names.ts';
import { NeedSign, NeedSlot } from './slot.tsx';
import { useTable } from './table-context.ts';
import { useLook } from './use-look.ts';
import './styles/need-sign.css';
import './styles/plaque.css';

function Badge({ kind, name }: { kind: 'priority' | 'pressing' | 'rests'; name: string }) {
  const short = kind === 'pressing' ? `−${NUMBERS.pressure}` : null;
  return (
    <span class={`sign is-${kind}`} title={name}>
      {kind === 'priority' && <Icon name="agenda" />}
      {kind === 'rests' && <Icon name="clock" />}
      {short && <span aria-hidden="true">{short}</span>}
      <span class="hidden-text">{name}</span>
    </span>
  );
}

function Badges({ cloud }: { cloud: Cloud }) {
  const { view } = useTable();
  const { trend, clash } = cloud;
  const clashing = clash && t('game:cloud.clash', { who: seatList([clash.seat], view.seat) });
  return (
    <p class="plaque-signs">
      {trend.priority && <Badge kind="priority" name={t('game:cloud.priority')} />}
      {trend.rests && <Badge kind="rests" name={t('game:cloud.rests')} />}
      {!trend.rests && cloud.age > 0 && (
        <Badge kind="pressing" name={t('game:cloud.presses', { by: NUMBERS.pressure })} />
      )}
      <Marks sign="bang" seats={trend.important} />
      <Marks sign="hand" seats={trend.act} />
      {clashing && (
        <span class="sign is-clash" title={clashing}>
          <Icon name="overlap" label={clashing} />
        </span>
      )}
    </p>
  );
}

/** The same needs in words: for eyes alone, since the signs are named. */
function Needs({ cloud }: { cloud: Cloud }) {
  const { view } = useTable();
  return (
    <div class="plaque-needs" aria-hidden="true">
      <ul class="slots">
        {cloud.slots.map((slot) => (
          <NeedSlot key={slot.need} trend={cloud.trend.id} slot={slot} />
        ))}
      </ul>
      {cloud.clash && (
        <p class="cloud-clash">
          <Icon name="overlap" />
          <span>{t('game:cloud.clash', { who: seatList([cloud.clash.seat], view.seat) })}</span>
        </p>
      )}
    </div>
  );
}

function classesOf(cloud: Cloud, lit: string): string {
  const { trend } = cloud;
  const is = [
    cloud.takes && 'is-taking',
    trend.priority && 'is-priority',
    cloud.age > 0 && 'is-heavy',
    trend.needs.every((need) => need.fill) && 'is-full',
  ];
  return ['cloud plaque', `of-${trend.theme}`, lit, ...is.filter(Boolean)].join(' ');
}

export function Plaque({ cloud }: { cloud: Cloud }) {
  const { state, dispatch, stage } = useTable();
  const { id } = cloud.trend;
  const lit = state.trend === id;
  const look = useLook();
  const name = trendName(id);
  const openSheet = () => dispatch({ type: 'open', open: { panel: 'trend', about: id } });
  const press = () => (stage === 'act' ? dispatch({ type: 'pickTrend', trend: id }) : openSheet());
  return (
    <li class={classesOf(cloud, lit ? 'is-lit' : '')} data-trend={id} {...look.around}>
      <div class="cloud-paper">
        <h3 class="cloud-name">
          <button type="button" onClick={press} aria-pressed={stage === 'act' ? lit : undefined}>
            {name}
          </button>
        </h3>
        <div class="plaque-rows">
          <ul class="plaque-slots" aria-label={t('game:cloud.needs')} {...look.on}>
            {cloud.slots.map((slot) => (
              <NeedSign key={slot.need} trend={id} slot={slot} />
            ))}
          </ul>
          <Badges cloud={cloud} />
        </div>
        <Doings cloud={cloud} />
        <button type="button" class="cloud-more" onClick={openSheet}>
          <Icon name="info" label={t('game:cloud.more', { trend: name })} />
        </button>
      </div>
      {(look.open || lit) && <Needs cloud={cloud} />}
    </li>
  );
}
