// What does one's own organisation expect this year? Face down for the others, until one turns it up.
import { describeMandate } from '../../../core/content/describe.ts';
import { NUMBERS } from '../../../core/engine/index.ts';
import { send } from '../../app/move.ts';
import { commonText, say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { seatOf } from './hand-model.ts';
import { actorName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';

export function Mandate() {
  const { view, legal, deck } = useTable();
  const me = seatOf(view);
  if (!me?.mandate) return null;
  const show = legal.find((c) => c.type === 'showMandate');
  const others = view.seats.filter((seat) => seat.actor !== view.seat && seat.mandate !== null);
  return (
    <details class="mandate paper">
      <summary>
        <Icon name="mandate" />
        <span>{t('game:mandate.title', { name: commonText('mandates', me.mandate, 'name') })}</span>
      </summary>
      <p>{commonText('mandates', me.mandate, 'why')}</p>
      <ul>
        {describeMandate(deck.mandate(me.mandate), NUMBERS).map((message) => (
          <li key={message.key}>{say(message, 'rules')}</li>
        ))}
      </ul>
      {me.mandateShown && <p>{t('game:mandate.shown')}</p>}
      {show && (
        <Press icon="eye" onPress={() => send(show)}>
          {t('game:mandate.show')}
        </Press>
      )}
      {others.map((seat) => (
        <p key={seat.actor}>
          <Icon name={seat.actor} class={`is-${seat.actor}`} /> {actorName(seat.actor)}{' '}
          {commonText('mandates', seat.mandate ?? '', 'name')}
        </p>
      ))}
    </details>
  );
}
