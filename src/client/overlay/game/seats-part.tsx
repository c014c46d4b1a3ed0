// Who plays which part, and can a mis-click be taken back? Around one screen people come and go.
import { partnerFor } from '../../../core/table/partner-for.ts';
import { changeHands, stepBack } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Switch } from '../kit/switch.tsx';
import { actorName } from './names.ts';
import { Press } from './press.tsx';
import { lastDecision } from './step-back.ts';
import { useTable } from './table-context.ts';

export function SeatsPart() {
  const { playing, truth, dispatch } = useTable();
  const { persons, log } = playing;
  const back = persons.length > 1 ? lastDecision(log) : null;
  const goBack = (to: number) => {
    dispatch({ type: 'close' });
    stepBack(to);
  };
  return (
    <fieldset class="seats-part">
      <legend>{t('game:seats.title')}</legend>
      {truth.seats.map(({ actor }) => {
        const held = persons.includes(actor);
        const player = held ? partnerFor(truth.setup, actor) : 'person';
        return (
          <Switch
            key={actor}
            label={t('game:seats.held', { seat: actorName(actor) })}
            on={held}
            disabled={held && persons.length === 1}
            onChange={() => changeHands(actor, player)}
          />
        );
      })}
      {back !== null && (
        <Press icon="undo" onPress={() => goBack(back)}>
          {t('game:seats.back')}
        </Press>
      )}
    </fieldset>
  );
}
