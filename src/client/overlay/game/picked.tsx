// What can one do with the card picked up, or with the cards chosen for the exchange?
import { NUMBERS } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { packText, t } from '../../app/say.ts';
import { CardIcons } from './hand.tsx';
import { cardOf, exchangeOf, type HandCard } from './hand-model.ts';
import { cardName, trendName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

function Exchange({ chosen }: { chosen: readonly string[] }) {
  const { legal, dispatch } = useTable();
  const exchange = exchangeOf(legal, chosen);
  const onSwap = () => {
    if (exchange) send(exchange);
    dispatch({ type: 'putDown' });
  };
  return (
    <div class="picked paper">
      <p>{t('game:exchange.how')}</p>
      <div class="picked-doings">
        <Press rank="first" icon="again" disabled={!exchange} onPress={onSwap}>
          {t('game:exchange.swap', { count: chosen.length })}
        </Press>
        <Press rank="quiet" icon="close" onPress={() => dispatch({ type: 'putDown' })}>
          {t('game:exchange.keep')}
        </Press>
      </div>
    </div>
  );
}

function Doings({ card }: { card: HandCard }) {
  const { view, legal, dispatch } = useTable();
  const give = (trend: string) => () => {
    const command = legal.find((c) => c.type === 'contribute' && c.card === card.id && c.trend === trend);
    if (command) send(command);
    dispatch({ type: 'putDown' });
  };
  const alone = legal.find((c) => c.type === 'goAlone' && c.card === card.id);
  const onAlone = () => {
    if (alone) send(alone);
    dispatch({ type: 'putDown' });
  };
  const first = view.rehearsal && view.setup.opening === 'scripted';
  const theme = t(`ui:theme.${card.action.theme}`);
  return (
    <div class="picked-doings">
      {card.gives.map((trend) => (
        <Press key={trend} rank="first" icon="plane" onPress={give(trend)}>
          {t('game:card.giveTo', { trend: trendName(trend) })}
        </Press>
      ))}
      {alone && !first && (
        <Press icon="alone" onPress={onAlone} name={t('game:card.aloneName', { theme })}>
          {t('game:card.alone', { by: NUMBERS.aloneFirst * card.action.icons.length })}
        </Press>
      )}
      <Press rank="quiet" icon="down" onPress={() => dispatch({ type: 'putDown' })}>
        {t('game:card.putDown')}
      </Press>
    </div>
  );
}

function Where({ card }: { card: HandCard }) {
  if (card.still) return <p class="picked-why">{t(`game:card.why.${card.still}`)}</p>;
  return null;
}

export function Picked() {
  const { view, legal, deck, state } = useTable();
  if (state.exchanging) return <Exchange chosen={state.exchanging} />;
  if (state.card === null) return null;
  const card = cardOf({ view, legal, deck, trend: null }, state.card);
  return (
    <section class={`picked paper of-${card.action.theme}`} aria-label={cardName(card.id)}>
      <div class="picked-words">
        <h3>
          <CardIcons card={card} /> {cardName(card.id)}
        </h3>
        <p>{packText('actions', card.id, 'does')}</p>
        {card.twin && <p class="picked-note">{t('game:card.twinHow')}</p>}
        {card.returned && <p class="picked-note">{t('game:card.returnedHow')}</p>}
        <Where card={card} />
      </div>
      <Doings card={card} />
    </section>
  );
}
