// What now, with what, and how does one go on? The sentence of the moment, effort left, undo and the one next step.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Command } from '../../../core/engine/index.ts';
import { send, sendForAll } from '../../app/move.ts';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { announce } from '../kit/live.tsx';
import { isLastToPoint, pointingOf, pointOf } from './agree-model.ts';
import { nextStop } from './beats.ts';
import { coachLine } from './coach.ts';
import { DockHead } from './dock-head.tsx';
import { seatOf, undoOf } from './hand-model.ts';
import { sentence } from './names.ts';
import { Places } from './places.tsx';
import { Press } from './press.tsx';
import { yearKey } from './stage.ts';
import { type Table, useTable } from './table-context.ts';
import { whatNow } from './what-now.ts';
import './styles/dock.css';

function Effort() {
  const { view, stage } = useTable();
  const effort = seatOf(view)?.effort ?? 0;
  if (stage !== 'act' && stage !== 'agree') return null;
  return (
    <p class="effort">
      {Array.from({ length: Math.max(3, effort) }, (_, i) => (
        <Icon key={i} name={i < effort ? 'effort' : 'effortSpent'} />
      ))}
      <span>{t('game:dock.effort', { count: effort })}</span>
    </p>
  );
}

interface Step {
  readonly words: string;
  readonly icon: 'next' | 'check' | 'play' | 'hand' | 'again';
  readonly go: () => void;
  readonly ready: 'yes' | 'no';
}

function pointStep(table: Table): Step | null {
  const { legal, state, dispatch } = table;
  const pointing = pointingOf(legal);
  if (!pointing.act && !pointing.important) return null;
  const point = pointOf(legal, state);
  const marked = state.act !== null || state.important !== null;
  const go = () => point && onThree(point, dispatch);
  const words = t(isLastToPoint(table.truth) ? 'game:dock.onThree' : 'game:dock.noted');
  return { words, icon: 'hand', ready: point && marked ? 'yes' : 'no', go };
}

function lastStep(table: Table): Step | null {
  const { legal, truth } = table;
  const on = legal.find((c) => c.type === 'continue');
  if (on) return { words: onward(table), icon: 'next', ready: 'yes', go: () => send(on) };
  const ready = legal.find((c) => c.type === 'ready');
  if (!ready) return null;
  if (truth.step === 'house') {
    const words = t('game:dock.ready.house');
    return { words, icon: 'check', ready: 'yes', go: () => sendForAll(ready) };
  }
  return { words: t('game:dock.ready.act'), icon: 'check', ready: 'yes', go: () => send(ready) };
}

/** "On three", "ready", "next", "go on": whatever moves this moment on. */
function nextStep(table: Table): Step | null {
  const { truth, stage, dispatch, held } = table;
  const year = yearKey(truth);
  if (stage === 'observe') {
    const go = () => dispatch({ type: 'observe', year });
    return { words: t('game:dock.observed'), icon: 'next', ready: 'yes', go };
  }
  if (held.reviewing) {
    const beats = nextStop(table.beats, table.shown, table.pace);
    const words = t(table.shown === 0 ? 'game:dock.play' : 'game:dock.next');
    return { words, icon: 'play', ready: 'yes', go: () => dispatch({ type: 'show', year, beats }) };
  }
  return pointStep(table) ?? lastStep(table);
}

function onThree(point: Command, dispatch: Table['dispatch']): void {
  send(point);
  dispatch({ type: 'clearMarks' });
}

function onward({ truth }: Table): string {
  if (truth.rehearsal) return t('game:dock.again');
  return truth.calendar >= 2030
    ? t('game:dock.finish')
    : t('game:dock.nextYear', { year: truth.calendar + 1 });
}

function Onward() {
  const table = useTable();
  const { legal, truth, held, beats, dispatch } = table;
  const step = nextStep(table);
  const undo = undoOf(truth, legal);
  const all = () => dispatch({ type: 'show', year: yearKey(truth), beats: beats.length });
  return (
    <div class="dock-doings">
      {undo && !held.reviewing && (
        <Press rank="quiet" icon="undo" onPress={() => send(undo)} shortcut="Z">
          {t('game:dock.undo')}
        </Press>
      )}
      {held.reviewing && (
        <Press rank="quiet" icon="down" onPress={all}>
          {t('game:dock.all')}
        </Press>
      )}
      {step && (
        <Press
          rank="first"
          icon={step.icon}
          onPress={step.go}
          disabled={step.ready === 'no'}
          shortcut="R"
          class="onward"
        >
          {step.words}
        </Press>
      )}
    </div>
  );
}

export function Dock({ children }: { children?: ComponentChildren }) {
  const table = useTable();
  const coach = coachLine(table);
  const { refusal, stop } = table.playing;
  const now = stop ? say(stop) : sentence(whatNow(table.truth, table.legal, table.held));
  const line = [refusal && say(refusal), coach ? sentence(coach.line) : now].filter(Boolean).join(' ');
  useEffect(() => announce(line), [line]);
  return (
    <footer class="dock">
      {children}
      <DockHead />
      <div class="dock-bar">
        <p class={coach ? 'now is-coach' : 'now'} id="now" tabIndex={-1}>
          {coach && <Icon name="note" />}
          <span>{line}</span>
        </p>
        {coach && (
          <Press rank="quiet" icon="close" onPress={() => table.dispatch({ type: 'dismissCoach' })}>
            {t('game:coach.skip')}
          </Press>
        )}
        <Effort />
        <Onward />
      </div>
      <Places />
    </footer>
  );
}
