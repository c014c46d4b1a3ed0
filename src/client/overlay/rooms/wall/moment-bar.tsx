// Which of the four moments is on the wall? Their names, and a press for whoever stands at it.
import { MOMENTS, type Shown } from '../../../../core/rooms/room.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/names.ts';

const SIGNS: Readonly<Record<Shown['moment'], IconName>> = {
  towns: 'board',
  staves: 'list',
  piece: 'note',
  questions: 'speech',
};

export interface MomentBarProps {
  readonly moment: Shown['moment'];
  readonly onChoose: (moment: Shown['moment']) => void;
}

export function MomentBar({ moment, onChoose }: MomentBarProps) {
  return (
    <fieldset class="towns-choice moment-bar">
      <legend class="hidden-text">{t('class:moments')}</legend>
      {MOMENTS.map((one) => (
        <button type="button" key={one} aria-pressed={one === moment} onClick={() => onChoose(one)}>
          <Icon name={SIGNS[one]} /> {t(`class:title.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
