// What else can one do with a game in play? Change its difficulty, take it along, read, step back, leave.
import { isWhole } from '../../app/keep.ts';
import { send } from '../../app/move.ts';
import { leaveGame } from '../../app/play.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { takeAlong } from '../../app/shelf.ts';
import { LinkButton } from '../kit/button.tsx';
import { Switch } from '../kit/switch.tsx';
import { AgainFrom } from './again-from.tsx';
import { Press } from './press.tsx';
import { SeatsPart } from './seats-part.tsx';
import { useTable } from './table-context.ts';

export function MenuPanel() {
  const { playing, truth, legal, state, dispatch } = useTable();
  const difficulty = legal.find((c) => c.type === 'setDifficulty');
  const guided = truth.setup.opening === 'scripted';
  const own = playing.authority === 'page';
  return (
    <div class="menu-panel">
      {own && difficulty && (
        <Switch
          label={t('game:menu.easier')}
          hint={t('game:menu.easierHint', { goal: truth.outcome.goal })}
          on={truth.easier}
          onChange={() => send(difficulty)}
        />
      )}
      {guided && (
        <Switch
          label={t('game:menu.coach')}
          on={!state.uncoached}
          onChange={(on) => dispatch({ type: on ? 'recallCoach' : 'dismissCoach' })}
        />
      )}
      {own && !guided && <SeatsPart />}
      <div class="button-row">
        {isWhole(playing) && (
          <Press icon="download" onPress={() => takeAlong(playing)}>
            {t('game:menu.save')}
          </Press>
        )}
        <LinkButton href={hashOf('rules')} icon="list">
          {t('game:menu.rules')}
        </LinkButton>
        <LinkButton href={hashOf('problem')} icon="warning">
          {t('game:menu.problem')}
        </LinkButton>
        <Press icon="home" onPress={() => void leaveGame()}>
          {t('game:menu.leave')}
        </Press>
      </div>
      <p class="menu-note">{t(own ? 'game:menu.kept' : 'game:menu.inRoom', { seed: truth.setup.seed })}</p>
      <AgainFrom />
    </div>
  );
}
