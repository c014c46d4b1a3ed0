// How does a corner of the room look? A roof and a name where it stands, and in it whatever this moment asks of it.
import type { ComponentChildren } from 'preact';
import { ACTORS, type ActorId } from '../../../core/content/vocabulary.ts';
import { packText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { Corner, RoomCard } from './room.ts';
import type { Clash } from './turn.ts';

export interface CornersProps {
  readonly of: (seat: ActorId) => ComponentChildren;
  /** What lies between the four. */
  readonly children: ComponentChildren;
}

/** Four corners at the four corners of the screen, as in the room. */
export function Corners({ of, children }: CornersProps) {
  return (
    <div class="ice-table">
      {ACTORS.map((seat) => (
        <section key={seat} class={`ice-corner of-${seat}`} aria-labelledby={`corner-${seat}`}>
          <h2 class="ice-corner-name" id={`corner-${seat}`}>
            <Icon name={seat} />
            <span>{t(`ui:actor.${seat}.name`)}</span>
          </h2>
          {of(seat)}
        </section>
      ))}
      <div class="ice-middle">{children}</div>
    </div>
  );
}

function CardFace({ card }: { card: RoomCard }) {
  return (
    <>
      <span class="ice-fingers">{card.fingers}</span>
      <Icon
        name={card.capability}
        class={`is-${card.capability}`}
        label={t(`ui:capability.${card.capability}`)}
      />
      <span class="ice-card-name">{packText('actions', card.id, 'name')}</span>
      <span class={`ice-card-theme of-${card.theme}`}>
        <Icon
          name={card.theme}
          label={t('icebreaker:goesTo', { trend: packText('trends', card.trend, 'name') })}
        />
      </span>
    </>
  );
}

/** Four cards; the host touches the two that fingers voted for. */
export function VoteCards({ corner, onTap }: { corner: Corner; onTap: (card: RoomCard) => void }) {
  return (
    <ol class="ice-cards">
      {corner.cards.map((card) => (
        <li key={card.id}>
          <button
            type="button"
            class={`ice-card of-${card.theme} ${card.given ? 'is-given' : ''}`}
            aria-pressed={card.given}
            data-card={card.id}
            onClick={() => onTap(card)}
          >
            <CardFace card={card} />
            {card.given && <Icon name="check" class="ice-given" />}
            {card.back && !card.given && (
              <Icon name="again" class="ice-back" label={t('icebreaker:cameBack')} />
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The two cards that were given: each met a need, or was lost. */
export function PlayedCards({ corner, clashes }: { corner: Corner; clashes: readonly Clash[] }) {
  return (
    <ol class="ice-cards is-played">
      {corner.cards
        .filter(({ given }) => given)
        .map((card) => {
          const lost = clashes.some((clash) => clash.card === card.id);
          return (
            <li key={card.id} class={`ice-card of-${card.theme} ${lost ? 'is-lost' : 'is-met'}`}>
              <CardFace card={card} />
              <span class="ice-fate">
                <Icon name={lost ? 'overlap' : 'check'} />
                <span>{t(lost ? 'icebreaker:fate.lost' : 'icebreaker:fate.met')}</span>
              </span>
            </li>
          );
        })}
    </ol>
  );
}
