// How does a group go through its debrief? Four phases, at the pace of whoever leads; each with a sentence and what to look for.
import { useEffect, useRef } from 'preact/hooks';
import { say, t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../kit/button.tsx';
import { announce } from '../kit/live.tsx';
import { Words } from '../kit/words.tsx';
import { PHASE_WORDS, PHASES, type Phase, phaseBeside, type Shown } from './phases.ts';
import { useTold } from './told.ts';
import { usePhaseKeys } from './use-phase-keys.ts';
import './styles/phases.css';

export interface PhaseStripProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** The group's own turning points, without a figure: what was it like to be there? */
function Moments() {
  const { turning } = useTold().report;
  if (turning.length === 0) return null;
  return (
    <div class="phase-moments">
      <p class="phase-ask">{t('coda:phase.ask')}</p>
      <ul>
        {turning.slice(0, 3).map(({ calendar, statement }) => (
          <li key={`${calendar} ${statement.message.key} ${statement.because.join()}`}>
            <Words text={say(statement.message)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Say({ phase }: { phase: Phase }) {
  const { aloud, look } = PHASE_WORDS[phase];
  return (
    <div class="phase-words">
      <blockquote class="phase-say">{t(aloud)}</blockquote>
      <p class="phase-look">
        <Icon name="info" /> {t(look)}
      </p>
      {phase === 'feelings' && <Moments />}
    </div>
  );
}

function Turns({ shown, onShow }: PhaseStripProps) {
  if (shown === 'all') {
    return (
      <div class="phase-turns">
        <Button icon="back" onPress={() => onShow('facts')}>
          {t('coda:phase.back')}
        </Button>
      </div>
    );
  }
  const before = phaseBeside(shown, -1);
  const next = phaseBeside(shown, 1);
  return (
    <div class="phase-turns">
      <Button icon="back" disabled={!before} onPress={() => before && onShow(before)}>
        {t('coda:phase.before')}
      </Button>
      <Button tone="primary" icon="next" disabled={!next} onPress={() => next && onShow(next)}>
        {t('coda:phase.next')}
      </Button>
      <Button tone="quiet" onPress={() => onShow('all')}>
        {t('coda:phase.all')}
      </Button>
    </div>
  );
}

/** A new phase begins at its sentence, and is said to those who do not see it. */
function useArrival(shown: Shown) {
  const strip = useRef<HTMLElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    strip.current?.scrollIntoView({ block: 'start' });
    if (shown !== 'all') announce(t(PHASE_WORDS[shown].name));
  }, [shown]);
  return strip;
}

export function PhaseStrip({ shown, onShow }: PhaseStripProps) {
  const strip = useArrival(shown);
  const turn = (step: 1 | -1) => {
    const beside = shown === 'all' ? null : phaseBeside(shown, step);
    if (beside) onShow(beside);
  };
  usePhaseKeys(shown === 'all' ? null : turn);
  return (
    <section class="phases paper" aria-labelledby="phases-title" ref={strip}>
      <h2 id="phases-title">{t('coda:phase.title')}</h2>
      <ol class="phase-row">
        {PHASES.map((phase) => (
          <li key={phase}>
            <button
              type="button"
              aria-current={phase === shown ? 'step' : undefined}
              onClick={() => onShow(phase)}
            >
              {t(PHASE_WORDS[phase].name)}
            </button>
          </li>
        ))}
      </ol>
      {shown !== 'all' && <Say phase={shown} />}
      <Turns shown={shown} onShow={onShow} />
    </section>
  );
}
