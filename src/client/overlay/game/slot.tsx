// How does a need look? A slot with its sign and a few words; what fills it, or means to, is written in it.
import { needText, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { Slot } from './board-model.ts';
import { capabilityName, cardName, seatList } from './names.ts';
import { useTable } from './table-context.ts';
import './styles/slot.css';

function stateOf(slot: Slot): string {
  if (slot.fill) return 'filled';
  if (slot.glow === 'clash') return 'clash';
  if (slot.claims.some((claim) => claim.mine)) return 'mine';
  if (slot.claims.length > 0) return 'ghost';
  return slot.glow ?? 'open';
}

function Filler({ slot }: { slot: Slot }) {
  const { view } = useTable();
  if (slot.fill) {
    const { by, seats } = slot.fill;
    const who = seats.length > 0 ? seatList(seats, view.seat) : '';
    return (
      <span class="slot-who">
        <span class="hidden-text">{t('game:slot.filled')}</span>
        {seats.map((seat) => (
          <Icon key={seat} name={seat} class={`is-${seat}`} label={who} />
        ))}
        {seats.length === 0 && (
          <Icon name={by === 'star' ? 'star' : 'speech'} label={t(`game:slot.by.${by}`)} />
        )}
      </span>
    );
  }
  return (
    <span class="slot-who">
      {slot.claims.map((claim) => (
        <Icon
          key={claim.card}
          name={claim.mine ? 'plane' : claim.seat}
          class={claim.mine ? 'is-own' : `is-${claim.seat} is-ghost`}
          label={t(claim.mine ? 'game:slot.mine' : 'game:slot.ghost', {
            card: cardName(claim.card),
            who: seatList([claim.seat], view.seat),
          })}
        />
      ))}
      {slot.glow && <span class="hidden-text">{t(`game:slot.${slot.glow}`)}</span>}
    </span>
  );
}

export interface SlotProps {
  readonly trend: string;
  readonly slot: Slot;
}

function SlotSign({ slot }: { slot: Slot }) {
  const { capability } = slot;
  return (
    <span class="slot-sign">
      {capability ? (
        <Icon name={capability} class={`is-${capability}`} label={capabilityName(capability)} />
      ) : (
        <Icon name="unknown" label={t('game:slot.unknown')} />
      )}
      {slot.fill && <Icon name="check" class="slot-check" />}
    </span>
  );
}

function classOf(slot: Slot): string {
  return `is-${stateOf(slot)} ${slot.capability ? `of-${slot.capability}` : 'of-unknown'}`;
}

function wordsOf({ trend, slot }: SlotProps): string {
  return slot.capability ? needText(trend, slot.need) : t('game:slot.unknownWords');
}

/** A need as a sign alone, for a small plaque: its words come with the pointer, and by ear. */
export function NeedSign({ trend, slot }: SlotProps) {
  const words = wordsOf({ trend, slot });
  return (
    <li class={`need-sign ${classOf(slot)}`} title={words}>
      <SlotSign slot={slot} />
      <span class="hidden-text">{words}</span>
      <Filler slot={slot} />
    </li>
  );
}

export function NeedSlot({ trend, slot }: SlotProps) {
  return (
    <li class={`slot ${classOf(slot)}`}>
      <SlotSign slot={slot} />
      <span class="slot-words">{wordsOf({ trend, slot })}</span>
      <Filler slot={slot} />
    </li>
  );
}
