// Where in the five years are we, and how do the three themes stand? The head of the table.
import { calendar, SESSION } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { StaveFigure } from '../figures/stave-figure.tsx';
import { staveOf } from '../figures/stave-model.ts';
import { Icon } from '../icons/icon.tsx';
import { Gauges } from './gauges.tsx';
import { useGround } from './ground.ts';
import { Press } from './press.tsx';
import { STAGES } from './stage.ts';
import { useTable } from './table-context.ts';
import type { Panel } from './table-state.ts';
import { setLayout, useLayout } from './use-layout.ts';
import './styles/frame.css';
import './styles/head.css';
import './styles/town-head.css';

/** Five lanterns: years played are lit, this one swings. */
function Years() {
  const { view } = useTable();
  const session = SESSION[view.setup.session];
  const years = Array.from({ length: session.years }, (_, i) => i + 1);
  return (
    <ol class="years" aria-label={t('game:frame.years')}>
      {years.map((year) => {
        const state = year < view.year ? 'past' : year === view.year ? 'now' : 'coming';
        return (
          <li key={year} class={`year is-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <Icon name={state === 'coming' ? 'lanternOff' : 'lanternLit'} />
            <span class="hidden-text">{calendar(session, year)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Stages() {
  const { stage } = useTable();
  return (
    <ol class="stages" aria-label={t('game:frame.steps')}>
      {STAGES.map((step) => (
        <li
          key={step}
          class={step === stage ? 'is-now' : ''}
          aria-current={step === stage ? 'step' : undefined}
        >
          {t(`rules:step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function Heading() {
  const { view, stage } = useTable();
  const year = view.calendar;
  const title = view.rehearsal ? t('game:frame.rehearsal', { year }) : t('game:frame.year', { year });
  return (
    <h1 class="frame-title" tabIndex={-1} id="table-title">
      {title}
      {stage !== 'ending' && <span class="hidden-text">{` ${t(`rules:step.${stage}`)}`}</span>}
    </h1>
  );
}

function Tools() {
  const { dispatch } = useTable();
  const layout = useLayout();
  const words = useGround().kind === 'strip' ? 'hidden' : undefined;
  const open = (panel: Panel) => () => dispatch({ type: 'open', open: { panel, about: '' } });
  const other = layout === 'list' ? 'board' : 'list';
  return (
    <nav class="frame-tools" aria-label={t('game:frame.tools')}>
      <Press rank="quiet" words={words} icon={other} onPress={() => setLayout(other)} shortcut="L">
        {t(other === 'list' ? 'game:frame.list' : 'game:frame.board')}
      </Press>
      <Press rank="quiet" words={words} icon="clock" onPress={open('log')} shortcut="J">
        {t('game:frame.log')}
      </Press>
      <Press rank="quiet" words={words} icon="more" onPress={open('menu')} shortcut="M">
        {t('game:frame.menu')}
      </Press>
    </nav>
  );
}

function StaveButton() {
  const { view, dispatch } = useTable();
  const town = useGround().kind === 'town';
  return (
    <button
      type="button"
      class="stave-button"
      onClick={() => dispatch({ type: 'open', open: { panel: 'stave', about: '' } })}
    >
      <StaveFigure stave={staveOf(view)} size={town ? 'board' : 'small'} />
      <span>{t('game:frame.stave')}</span>
    </button>
  );
}

export function Frame() {
  const { view, stage } = useTable();
  const town = useGround().kind === 'town';
  const first = view.rehearsal && view.setup.opening === 'scripted';
  return (
    <div class="frame">
      <div class="frame-time">
        <div class="frame-year">
          <Heading />
          {!first && <Years />}
        </div>
        {!first && <Stages />}
      </div>
      {!(town && stage !== 'ending') && <Gauges />}
      {!first && <StaveButton />}
      <Tools />
    </div>
  );
}
