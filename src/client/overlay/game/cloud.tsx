// How does a trend look on the table? A paper cloud: its name, its needs, whose hands are on it, what one can do there.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { NUMBERS } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { pointingOf } from './agree-model.ts';
import type { Cloud } from './board-model.ts';
import { useGround } from './ground.ts';
import { actorName, cardName, seatList, trendName } from './names.ts';
import { Press } from './press.tsx';
import { NeedSlot } from './slot.tsx';
import { useTable } from './table-context.ts';
import './styles/cloud.css';

export function Marks({ sign, seats }: { sign: 'bang' | 'hand'; seats: readonly ActorId[] }) {
  if (seats.length === 0) return null;
  return (
    <span class={`marks is-${sign}`}>
      <Icon name={sign} label={t(`game:cloud.${sign}`)} />
      {seats.map((seat) => (
        <Icon key={seat} name={seat} class={`is-${seat}`} label={actorName(seat)} />
      ))}
    </span>
  );
}

function Badges({ cloud }: { cloud: Cloud }) {
  const { trend } = cloud;
  return (
    <p class="cloud-badges">
      {trend.priority && (
        <span class="badge is-priority">
          <Icon name="agenda" />
          {t('game:cloud.priority')}
        </span>
      )}
      {trend.rests ? (
        <span class="badge">{t('game:cloud.rests')}</span>
      ) : (
        cloud.age > 0 && (
          <span class="badge is-pressing">{t('game:cloud.presses', { by: NUMBERS.pressure })}</span>
        )
      )}
      <Marks sign="bang" seats={trend.important} />
      <Marks sign="hand" seats={trend.act} />
    </p>
  );
}

/** Before "on three": two marks that stay down where they are put. */
function Pointers({ trend }: { trend: string }) {
  const { legal, state, dispatch } = useTable();
  const pointing = pointingOf(legal);
  const words = useGround().kind === 'town' ? 'hidden' : undefined;
  const name = trendName(trend);
  const mark = (kind: 'important' | 'act') => () => dispatch({ type: 'mark', with: kind, trend });
  return (
    <div class="pointers">
      {pointing.important && (
        <Press
          icon="bang"
          words={words}
          class="pointer is-bang"
          pressed={state.important === trend}
          onPress={mark('important')}
          name={t('game:cloud.markImportant', { trend: name })}
        >
          {t('game:cloud.important')}
        </Press>
      )}
      {pointing.act && (
        <Press
          icon="hand"
          words={words}
          class="pointer is-hand"
          pressed={state.act === trend}
          onPress={mark('act')}
          name={t('game:cloud.markHand', { trend: name })}
        >
          {t('game:cloud.act')}
        </Press>
      )}
    </div>
  );
}

/** What can be done with this cloud right now. */
export function Doings({ cloud }: { cloud: Cloud }) {
  const { stage, legal, state, dispatch } = useTable();
  const { id } = cloud.trend;
  const trend = trendName(id);
  if (stage === 'agree' && legal.some((c) => c.type === 'point')) return <Pointers trend={id} />;
  const move = legal.find((c) => c.type === 'move' && c.to === id);
  if (stage === 'agree' && move)
    return (
      <Press icon="hand" rank="quiet" onPress={() => send(move)} name={t('game:cloud.moveTo', { trend })}>
        {t('game:cloud.move')}
      </Press>
    );
  const give = legal.find((c) => c.type === 'contribute' && c.trend === id && c.card === state.card);
  if (stage !== 'act' || !give || state.card === null) return null;
  const onGive = () => {
    send(give);
    dispatch({ type: 'putDown' });
  };
  return (
    <Press
      rank="first"
      icon="plane"
      onPress={onGive}
      name={t('game:cloud.giveTo', { card: cardName(state.card), trend })}
    >
      {t('game:cloud.give')}
    </Press>
  );
}

export function CloudCard({ cloud }: { cloud: Cloud }) {
  const { view, state, dispatch, stage } = useTable();
  const { trend, clash, takes } = cloud;
  const lit = state.trend === trend.id;
  const classes = [
    'cloud',
    `of-${trend.theme}`,
    takes ? 'is-taking' : '',
    lit ? 'is-lit' : '',
    trend.priority ? 'is-priority' : '',
    cloud.age > 0 ? 'is-heavy' : '',
  ];
  const press = () =>
    stage === 'act'
      ? dispatch({ type: 'pickTrend', trend: trend.id })
      : dispatch({ type: 'open', open: { panel: 'trend', about: trend.id } });
  return (
    <li class={classes.join(' ')} data-trend={trend.id}>
      <div class="cloud-paper">
        <h3 class="cloud-name">
          <button type="button" onClick={press} aria-pressed={stage === 'act' ? lit : undefined}>
            {trendName(trend.id)}
          </button>
        </h3>
        <Badges cloud={cloud} />
        <ul class="slots" aria-label={t('game:cloud.needs')}>
          {cloud.slots.map((slot) => (
            <NeedSlot key={slot.need} trend={trend.id} slot={slot} />
          ))}
        </ul>
        {clash && (
          <p class="cloud-clash">
            <Icon name="overlap" />
            <span>{t('game:cloud.clash', { who: seatList([clash.seat], view.seat) })}</span>
          </p>
        )}
        <Doings cloud={cloud} />
        <button
          type="button"
          class="cloud-more"
          onClick={() => dispatch({ type: 'open', open: { panel: 'trend', about: trend.id } })}
        >
          <Icon name="info" label={t('game:cloud.more', { trend: trendName(trend.id) })} />
        </button>
      </div>
    </li>
  );
}
