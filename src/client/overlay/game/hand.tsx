// What does one hold? Cards in a row: pick one up to see where it helps.
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { type HandCard, handOf } from './hand-model.ts';
import { capabilityName, cardName } from './names.ts';
import { SwapButton } from './swap-button.tsx';
import { useTable } from './table-context.ts';
import { useCardDrag } from './use-card-drag.ts';
import { useRoving } from './use-roving.ts';
import './styles/hand.css';
import './styles/hand-fan.css';

export function CardIcons({ card }: { card: Pick<HandCard, 'action'> }) {
  return (
    <span class="card-icons">
      {card.action.icons.map((icon) => (
        <span key={icon} class={`medal of-${icon}`}>
          <Icon name={icon} class={`is-${icon}`} label={capabilityName(icon)} />
        </span>
      ))}
    </span>
  );
}

function Flags({ card }: { card: HandCard }) {
  return (
    <span class="card-flags">
      {card.twin && <Icon name="duet" class="card-twin" label={t('game:card.twin')} />}
      {card.returned && <Icon name="again" class="card-back" label={t('game:card.returned')} />}
      {card.glow && <span class="hidden-text">{t('game:card.fitsHere')}</span>}
    </span>
  );
}

/** Letters of the longest word: a name is set so small that it need not be broken. */
function longestIn(name: string): number {
  return Math.max(...name.split(/[\s–—-]/).map((word) => word.length));
}

function PaperCard({ card, order }: { card: HandCard; order: number }) {
  const { state, dispatch } = useTable();
  const { theme, icons } = card.action;
  const exchanging = state.exchanging !== null;
  const picked = exchanging ? state.exchanging.includes(card.id) : state.card === card.id;
  const press = () =>
    dispatch(exchanging ? { type: 'chooseForExchange', card: card.id } : { type: 'pickCard', card: card.id });
  const classes = [
    'play-card',
    `of-${theme}`,
    picked ? 'is-picked' : '',
    card.glow ? 'is-glowing' : '',
    card.still && !exchanging ? 'is-still' : '',
  ];
  return (
    <li class={classes.join(' ')} style={{ '--order': order }}>
      <button
        type="button"
        class="card-face"
        aria-pressed={picked}
        onClick={press}
        data-card={card.id}
        aria-keyshortcuts={`${order + 1}`}
      >
        <span class="card-band">
          <Icon name={theme} />
          <span>{t(`ui:theme.${theme}`)}</span>
        </span>
        <CardIcons card={card} />
        <span class="card-name" style={{ '--longest': longestIn(cardName(card.id)) }}>
          {cardName(card.id)}
        </span>
        <span class="card-cost">
          {icons.map((icon) => (
            <Icon key={icon} name="effort" />
          ))}
          <span class="hidden-text">{t('game:card.cost', { count: icons.length })}</span>
        </span>
        {card.still && <span class="card-still">{t(`game:card.still.${card.still}`)}</span>}
        <Flags card={card} />
      </button>
    </li>
  );
}

export function Hand() {
  const { view, legal, deck, state } = useTable();
  const roving = useRoving<HTMLUListElement>();
  const drag = useCardDrag();
  const cards = handOf({ view, legal, deck, trend: state.trend });
  return (
    <section class="hand" aria-labelledby="hand-title">
      <div class="hand-head">
        <h2 class="hand-title" id="hand-title">
          {t('game:hand.title')}
        </h2>
        <SwapButton />
      </div>
      {cards.length === 0 && <p class="hand-empty">{t('game:hand.empty')}</p>}
      <ul class="cards" style={{ '--count': cards.length }} {...roving} {...drag}>
        {cards.map((card, i) => (
          <PaperCard key={card.id} card={card} order={i} />
        ))}
      </ul>
    </section>
  );
}
