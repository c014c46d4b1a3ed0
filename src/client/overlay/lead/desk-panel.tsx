// What lies on the facilitator's desk? What to say and watch, the time, the room's screen, notes, the way to the end.
import { extend, skipRest, turnClock } from '../../app/desk.ts';
import { atDesk } from '../../app/move.ts';
import { go } from '../../app/navigate.ts';
import { blank, isBlank } from '../../app/projector.ts';
import { hashOf } from '../../app/route.ts';
import { t } from '../../app/say.ts';
import { takeAlong } from '../../app/shelf.ts';
import { Press } from '../game/press.tsx';
import { useTable } from '../game/table-context.ts';
import { LinkButton } from '../kit/button.tsx';
import { toggleFullscreen } from '../kit/fullscreen.ts';
import { saidAt } from './lead-line.tsx';
import { NotesField } from './notes-field.tsx';
import { Aloud } from './prelude/aloud.tsx';
import { ProjectorButton } from './projector-button.tsx';
import { adviceSaid, budgetTime } from './time.ts';
import { useLed } from './use-led.ts';
import './desk.css';

function Time() {
  const led = useLed();
  if (!led) return null;
  const { desk, left, moment, advice } = led;
  const paused = desk.pausedAt !== null;
  return (
    <section class="desk-part" aria-labelledby="desk-time">
      <h3 id="desk-time">{t('lead:desk.time')}</h3>
      <p class="desk-clock">
        <strong>{left === null ? t('lead:desk.free') : budgetTime(left)}</strong>
        <span>{t('lead:desk.total', { count: Math.round(advice.left) })}</span>
      </p>
      <p>{adviceSaid(advice)}</p>
      <div class="button-row">
        <Press icon={paused ? 'play' : 'stop'} onPress={() => atDesk((now) => turnClock(now, Date.now()))}>
          {t(paused ? 'lead:desk.resume' : 'lead:desk.pause')}
        </Press>
        <Press icon="up" onPress={() => atDesk((now) => extend(now, 2))}>
          {t('lead:desk.extend')}
        </Press>
        <Press icon="check" onPress={() => atDesk((now) => skipRest(now, moment.minutes, Date.now()))}>
          {t('lead:desk.skip')}
        </Press>
      </div>
    </section>
  );
}

function End() {
  const { playing, dispatch } = useTable();
  return (
    <section class="desk-part" aria-labelledby="desk-end">
      <h3 id="desk-end">{t('lead:desk.end')}</h3>
      <p>{t('lead:desk.endHow')}</p>
      <div class="button-row">
        <Press
          icon="note"
          onPress={() => {
            dispatch({ type: 'close' });
            void go('debrief');
          }}
        >
          {t('lead:desk.debrief')}
        </Press>
        <Press icon="download" onPress={() => takeAlong(playing)}>
          {t('lead:desk.file')}
        </Press>
      </div>
    </section>
  );
}

export function DeskPanel() {
  const table = useTable();
  const part = saidAt(table);
  return (
    <div class="desk">
      <Aloud say={t(`lead:say.${part}`)} look={t(`lead:look.${table.stage}`)} />
      <Time />
      <section class="desk-part" aria-labelledby="desk-room">
        <h3 id="desk-room">{t('lead:desk.room')}</h3>
        <ProjectorButton />
        <p>{t('lead:desk.keys')}</p>
        <div class="button-row">
          <Press icon="board" onPress={toggleFullscreen}>
            {t('lead:desk.fullscreen')}
          </Press>
          <Press icon="eye" onPress={() => blank(isBlank() ? 'lit' : 'dark')}>
            {t('lead:desk.blank')}
          </Press>
          <LinkButton href={hashOf('observers')} icon="list">
            {t('lead:desk.observers')}
          </LinkButton>
          <LinkButton href={hashOf('prelude')} icon="speech">
            {t('lead:desk.prelude')}
          </LinkButton>
        </div>
      </section>
      <NotesField />
      <End />
    </div>
  );
}
