// The table as plain headings, lists and buttons: the same powers, nothing to look for on a board.

import type { Command, TrendView } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { needText, packText, t } from '../../app/say.ts';
import { pointingOf } from './agree-model.ts';
import { handOf } from './hand-model.ts';
import { capabilityName, cardName, seatList, trendName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

function needWords(trend: TrendView, need: number, me: Parameters<typeof seatList>[1]): string {
  const seen = trend.needs[need];
  if (!seen?.capability) return t('game:list.unknown');
  const params = {
    capability: capabilityName(seen.capability),
    words: needText(trend.id, need),
    who: seatList(seen.fill?.seats ?? [], me),
  };
  if (!seen.fill) return t('game:list.open', params);
  return seen.fill.seats.length > 0 ? t('game:list.filledBy', params) : t('game:list.filled', params);
}

function TrendDoings({ trend }: { trend: string }) {
  const { legal, state, stage, dispatch } = useTable();
  const pointing = pointingOf(legal);
  const name = trendName(trend);
  const move = legal.find((c) => c.type === 'move' && c.to === trend);
  if (stage !== 'agree') return null;
  return (
    <div class="list-doings">
      {(['important', 'act'] as const)
        .filter((kind) => pointing[kind])
        .map((kind) => (
          <Press
            key={kind}
            icon={kind === 'act' ? 'hand' : 'bang'}
            pressed={state[kind] === trend}
            onPress={() => dispatch({ type: 'mark', with: kind, trend })}
          >
            {t(kind === 'act' ? 'game:cloud.markHand' : 'game:cloud.markImportant', { trend: name })}
          </Press>
        ))}
      {move && (
        <Press icon="hand" onPress={() => send(move)}>
          {t('game:cloud.moveTo', { trend: name })}
        </Press>
      )}
    </div>
  );
}

export function ListTrends() {
  const { view } = useTable();
  return (
    <section class="list-trends" aria-labelledby="list-trends">
      <h2 id="list-trends">{t('game:sky.title')}</h2>
      {view.trends.map((trend) => (
        <article key={trend.id} aria-labelledby={`list-${trend.id}`}>
          <h3 id={`list-${trend.id}`}>{trendName(trend.id)}</h3>
          <p>
            {t(`ui:theme.${trend.theme}`)}
            {trend.priority && `, ${t('game:cloud.priority')}`}
          </p>
          <ul>
            {trend.needs.map((_, need) => (
              <li key={`${trend.id} ${need}`}>{needWords(trend, need, view.seat)}</li>
            ))}
            {trend.important.length > 0 && (
              <li>{t('game:list.important', { who: seatList(trend.important, view.seat) })}</li>
            )}
            {trend.act.length > 0 && <li>{t('game:list.hands', { who: seatList(trend.act, view.seat) })}</li>}
          </ul>
          <TrendDoings trend={trend.id} />
        </article>
      ))}
    </section>
  );
}

function CardDoings({ card }: { card: string }) {
  const { view, legal } = useTable();
  const mine = legal.filter(
    (c): c is Extract<Command, { type: 'contribute' | 'goAlone' }> =>
      (c.type === 'contribute' || c.type === 'goAlone') && c.card === card,
  );
  const first = view.rehearsal && view.setup.opening === 'scripted';
  return (
    <div class="list-doings">
      {mine
        .filter((c) => c.type === 'contribute' || !first)
        .map((command) =>
          command.type === 'contribute' ? (
            <Press key={command.trend} icon="plane" onPress={() => send(command)}>
              {t('game:cloud.giveTo', { card: cardName(card), trend: trendName(command.trend) })}
            </Press>
          ) : (
            <Press key="alone" icon="alone" onPress={() => send(command)}>
              {t('game:list.alone', { card: cardName(card) })}
            </Press>
          ),
        )}
    </div>
  );
}

export function ListHand() {
  const { view, legal, deck } = useTable();
  const cards = handOf({ view, legal, deck, trend: null });
  return (
    <section class="list-hand" aria-labelledby="list-hand">
      <h2 id="list-hand">{t('game:hand.title')}</h2>
      {cards.map(({ id, action, still }) => (
        <article key={id} aria-labelledby={`list-${id}`}>
          <h3 id={`list-${id}`}>{cardName(id)}</h3>
          <p>{packText('actions', id, 'does')}</p>
          <p>
            {t('game:list.brings', {
              what: action.icons.map((icon) => capabilityName(icon)).join(', '),
            })}{' '}
            {t('game:card.cost', { count: action.icons.length })}
          </p>
          {still && <p>{t(`game:card.why.${still}`)}</p>}
          <CardDoings card={id} />
        </article>
      ))}
    </section>
  );
}
