// Who is joined to whom? Two signs with their lantern between them, as it hangs over the square.
import type { View } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { seatList } from '../game/names.ts';
import { useTable } from '../game/table-context.ts';
import { Icon } from '../icons/icon.tsx';
import './styles/lanterns.css';

function Lit({ pair, stays }: View['lanterns'][number]) {
  const who = seatList(pair);
  return (
    <li class={stays ? 'is-lasting' : ''}>
      <Icon name={pair[0]} class={`is-${pair[0]}`} />
      <Icon name={stays ? 'lanternStays' : 'lanternLit'} class="is-lantern" />
      <Icon name={pair[1]} class={`is-${pair[1]}`} />
      <span class="hidden-text">{stays ? t('projector:stays', { who }) : who}</span>
    </li>
  );
}

export function Lanterns() {
  const { view } = useTable();
  if (!view.open.communication || view.rehearsal) return null;
  if (view.lanterns.length === 0) return <p class="room-unlit">{t('projector:dark')}</p>;
  return (
    <ul class="room-lanterns" aria-label={t('game:square.title')}>
      {view.lanterns.map((lantern) => (
        <Lit key={lantern.pair.join()} {...lantern} />
      ))}
    </ul>
  );
}
