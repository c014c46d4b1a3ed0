// Who else is at the table, what do they say, and what do lanterns let one see of their plans?

import type { SeatView } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { actorName, capital, cardName, trendName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';
import './styles/town-side.css';

function PlanOf({ seat }: { seat: SeatView }) {
  const { view, stage } = useTable();
  if (stage !== 'act' || view.rehearsal) return null;
  if (seat.plan === null)
    return (
      <p class="fog">
        <Icon name="cloud" />
        <span>{t('game:partner.fog')}</span>
      </p>
    );
  if (seat.plan.length === 0) return <p class="partner-plan">{t('game:partner.noPlan')}</p>;
  return (
    <ul class="partner-plan">
      {seat.plan.map(({ card, trend, bound }) => (
        <li key={card}>
          <Icon name={bound ? 'check' : 'plane'} />
          <span>
            {trend === null
              ? t('game:partner.alone', { card: cardName(card) })
              : t('game:partner.gives', { card: cardName(card), trend: trendName(trend) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lending({ seat }: { seat: SeatView }) {
  const { legal } = useTable();
  const lend = legal.find((c) => c.type === 'lend' && c.to === seat.actor);
  const recall = legal.find((c) => c.type === 'recall' && c.to === seat.actor);
  const who = t(`ui:actor.${seat.actor}.the`);
  return (
    <>
      {lend && (
        <Press rank="quiet" icon="lend" onPress={() => send(lend)} name={t('game:partner.lendName', { who })}>
          {t('game:partner.lend')}
        </Press>
      )}
      {recall && (
        <Press
          rank="quiet"
          icon="undo"
          onPress={() => send(recall)}
          name={t('game:partner.recallName', { who })}
        >
          {t('game:partner.recall')}
        </Press>
      )}
    </>
  );
}

function Partner({ seat }: { seat: SeatView }) {
  const { view, playing, dispatch } = useTable();
  const said = playing.update.says.find((one) => one.seat === seat.actor);
  const linked = view.connected.includes(seat.actor);
  const who = t(`ui:actor.${seat.actor}.the`);
  return (
    <li class={`partner ${linked ? 'is-linked' : ''}`}>
      <Icon name={seat.actor} class={`partner-roof is-${seat.actor}`} />
      <div class="partner-words">
        <h3>
          {actorName(seat.actor)}
          {linked && <Icon name="lanternLit" class="partner-lantern" label={t('game:partner.linked')} />}
          {seat.effort !== null && (
            <span class="partner-effort">
              <Icon name="effort" label={t('game:partner.effort')} />
              {seat.effort}
            </span>
          )}
        </h3>
        {said && <p class="bubble">{capital(say(said.why, 'partners'))}</p>}
        <PlanOf seat={seat} />
        <div class="partner-doings">
          {said && (
            <Press
              rank="quiet"
              icon="speech"
              name={t('game:partner.whyName', { who })}
              onPress={() => dispatch({ type: 'open', open: { panel: 'why', about: seat.actor } })}
            >
              {t('game:partner.why')}
            </Press>
          )}
          <Lending seat={seat} />
        </div>
      </div>
    </li>
  );
}

export function Partners() {
  const { view, legal, dispatch } = useTable();
  const others = view.seats.filter((seat) => seat.actor !== view.seat);
  const canAsk = legal.some((c) => c.type === 'ask');
  return (
    <section class="partners" aria-labelledby="partners-title">
      <h2 class="partners-title" id="partners-title">
        {t('game:partner.title')}
      </h2>
      <ul>
        {others.map((seat) => (
          <Partner key={seat.actor} seat={seat} />
        ))}
      </ul>
      {canAsk && (
        <Press icon="speech" onPress={() => dispatch({ type: 'open', open: { panel: 'ask', about: '' } })}>
          {t('game:partner.ask')}
        </Press>
      )}
    </section>
  );
}
