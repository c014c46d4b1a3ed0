// What is chosen for every game, alone or around one screen? The session, the age of those who play, the difficulty.
import { AGES, type Age } from '../../../core/content/vocabulary.ts';
import { SESSION, SESSIONS, type SessionId } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { Choice } from '../kit/choice.tsx';
import { Switch } from '../kit/switch.tsx';

export interface Wished {
  readonly session: SessionId;
  readonly age: Age;
  readonly easier: boolean;
}

export interface ChoiceOf {
  readonly wish: Wished;
  readonly onWish: (part: Partial<Wished>) => void;
}

export function SessionChoice({ wish, onWish }: ChoiceOf) {
  return (
    <Choice
      legend={t('setup:session')}
      value={wish.session}
      onChange={(session) => onWish({ session })}
      options={SESSIONS.map((id) => ({
        value: id,
        label: t('setup:sessionName', {
          name: t(`rules:session.${id}.name`),
          minutes: SESSION[id].minutes,
        }),
        hint: t(`rules:session.${id}.is`),
      }))}
    />
  );
}

export function AgeChoice({ wish, onWish }: ChoiceOf) {
  return (
    <Choice
      legend={t('setup:age')}
      look="chips"
      value={wish.age}
      onChange={(age) => onWish({ age })}
      options={AGES.map((age) => ({ value: age, label: t(`rules:age.${age}`) }))}
    />
  );
}

export function EasierSwitch({ wish, onWish }: ChoiceOf) {
  return (
    <Switch
      label={t('setup:easier')}
      hint={t('setup:easierHint')}
      on={wish.easier}
      onChange={(easier) => onWish({ easier })}
    />
  );
}
