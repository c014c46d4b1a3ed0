// What is going on right now? One sentence for the whole room, a line or two below it, and who has decided.

import { isDone } from '../../app/holding.ts';
import type { PublicTable } from '../../app/public-table.ts';
import { t } from '../../app/say.ts';
import { actorName } from '../game/names.ts';
import { useTable } from '../game/table-context.ts';
import { Icon } from '../icons/icon.tsx';
import { captionOf } from './caption-words.ts';
import { Lanterns } from './lanterns.tsx';
import './styles/caption.css';

/** Seats of the room, in table order: decided, deciding now, or soon. */
function Seats({ table }: { table: PublicTable }) {
  const { view, persons, turn } = table;
  if (turn === null) return null;
  return (
    <ul class="room-seats" aria-label={t('projector:round.title')}>
      {persons.map((seat) => {
        const state = isDone(view, seat) ? 'done' : seat === turn ? 'now' : 'waits';
        return (
          <li key={seat} class={`is-${state} of-${seat}`}>
            <Icon name={state === 'done' ? 'check' : seat} class={`is-${seat}`} />
            <span aria-hidden="true">{actorName(seat)}</span>
            <span class="hidden-text">{t(`projector:round.${state}`, { seat: actorName(seat) })}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function Caption({ table }: { table: PublicTable }) {
  const { stage } = useTable();
  const { title, sign, lines } = captionOf(useTable(), table);
  return (
    <section class="room-caption" aria-live="polite">
      <div class="room-caption-words">
        <h2>
          {sign && <Icon name={sign} />}
          <span>{title}</span>
        </h2>
        {lines.map(({ text, look }) => (
          <p key={text} class={`line is-${look}`}>
            {text}
          </p>
        ))}
      </div>
      {stage !== 'observe' && <Seats table={table} />}
      {stage === 'act' && <Lanterns />}
    </section>
  );
}
