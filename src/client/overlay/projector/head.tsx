// Where in the five years is the room? The year and its step, the countdown, and the stave that fills up.

import type { ComponentChildren } from 'preact';
import type { Timer } from '../../app/projector-message.ts';
import { t } from '../../app/say.ts';
import { StaveFigure } from '../figures/stave-figure.tsx';
import { staveOf } from '../figures/stave-model.ts';
import { useTable } from '../game/table-context.ts';
import { Countdown } from './countdown.tsx';
import './styles/room-head.css';

export interface RoomHeadProps {
  readonly timer: Timer | null;
  /** What may be pressed while the wall is still a window. */
  readonly children?: ComponentChildren;
}

export function RoomHead({ timer, children }: RoomHeadProps) {
  const { view, stage } = useTable();
  const year = view.calendar;
  const step = stage === 'ending' ? t('projector:step.ending') : t(`rules:step.${stage}`);
  return (
    <header class="room-head">
      <h1 class="room-year">
        {view.rehearsal ? t('game:frame.rehearsal', { year }) : t('game:frame.year', { year })}
        <span class="room-step">{step}</span>
      </h1>
      {timer && <Countdown timer={timer} />}
      <div class="room-right">
        {children}
        <div class="room-stave" role="img" aria-label={t('game:frame.stave')}>
          <StaveFigure stave={staveOf(view)} size="board" />
        </div>
      </div>
    </header>
  );
}
