// What has one planned for this year? A tray of cards given, each of which can be taken back.
import { send } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { type Planned, planOf } from './hand-model.ts';
import { capabilityName, cardName, trendName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';
import './styles/picked.css';

function PlannedCard({ planned }: { planned: Planned }) {
  const { deck } = useTable();
  const { card, trend, bound, back } = planned;
  const action = deck.action(card);
  return (
    <li class={`planned of-${action.theme}`}>
      <span class="planned-icons">
        {action.icons.map((icon) => (
          <Icon key={icon} name={icon} class={`is-${icon}`} label={capabilityName(icon)} />
        ))}
      </span>
      <span class="planned-words">
        <strong>{cardName(card)}</strong>
        <span>{trend === null ? t('game:plan.alone') : t('game:plan.to', { trend: trendName(trend) })}</span>
        {bound && <span class="planned-bound">{t('game:plan.bound')}</span>}
      </span>
      {back && (
        <Press
          rank="quiet"
          icon="undo"
          onPress={() => send({ type: 'takeBack', card })}
          name={t('game:plan.backName', { card: cardName(card) })}
        >
          {t('game:plan.back')}
        </Press>
      )}
    </li>
  );
}

export function Plan() {
  const { view, legal, deck } = useTable();
  const plan = planOf({ view, legal, deck, trend: null });
  return (
    <section class="plan" aria-labelledby="plan-title">
      <h2 class="plan-title" id="plan-title">
        {t('game:plan.title')}
      </h2>
      {plan.length === 0 ? (
        <p class="plan-empty">{t('game:plan.empty')}</p>
      ) : (
        <ul class="plan-list">
          {plan.map((planned) => (
            <PlannedCard key={planned.card} planned={planned} />
          ))}
        </ul>
      )}
    </section>
  );
}
