// What can the school's network person see? Five checks in plain words, and what to ask for where one fails.
import { useEffect, useState } from 'preact/hooks';
import { CHECKS, type Check, type Looked, lookAtNetwork } from '../../../app/remote/look.ts';
import { serverAnswers } from '../../../app/remote/server.ts';
import { t } from '../../../app/say.ts';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/names.ts';
import { Button } from '../../kit/button.tsx';
import { announce } from '../../kit/live.tsx';
import { Page, Sheet } from '../../pages/sheet.tsx';
import './diagnostic.css';

type Results = Readonly<Partial<Record<Check, Looked>>>;

const SIGNS: Readonly<Record<Looked['state'], IconName>> = {
  waiting: 'clock',
  good: 'check',
  slow: 'warning',
  bad: 'cross',
};

/** One sentence for all of it. */
function verdictOf(results: Results): string {
  const state = (check: Check) => results[check]?.state ?? 'waiting';
  if (state('server') === 'bad') return 'rooms:check.verdict.none';
  if (state('speed') === 'waiting') return 'rooms:check.verdict.waiting';
  if (state('polling') === 'bad' && state('websocket') === 'bad') return 'rooms:check.verdict.blocked';
  if (state('websocket') === 'bad') return 'rooms:check.verdict.http';
  return state('speed') === 'good' ? 'rooms:check.verdict.good' : 'rooms:check.verdict.slow';
}

function useLook() {
  const [results, setResults] = useState<Results>({});
  const look = () => {
    setResults({});
    void lookAtNetwork(serverAnswers, (check, looked) =>
      setResults((before) => ({ ...before, [check]: looked })),
    );
  };
  useEffect(look, []);
  return { results, look };
}

function Line({ check, looked }: { check: Check; looked: Looked | undefined }) {
  const state = looked?.state ?? 'waiting';
  return (
    <li class={`check is-${state}`}>
      <Icon name={SIGNS[state]} />
      <span>
        <strong>{t(`rooms:check.${check}.name`)}</strong> {t(`rooms:check.state.${state}`)}
        {looked?.ms != null && ` ${t('rooms:check.ms', { ms: looked.ms })}`}
        {(state === 'bad' || state === 'slow') && (
          <span class="check-ask">{t(`rooms:check.${check}.ask`)}</span>
        )}
      </span>
    </li>
  );
}

export function DiagnosticScreen() {
  const { results, look } = useLook();
  const verdict = verdictOf(results);
  useEffect(() => {
    if (verdict !== 'rooms:check.verdict.waiting') announce(t(verdict));
  }, [verdict]);
  return (
    <Page title={t('ui:title.diagnostic')} lead={t('rooms:check.lead')}>
      <div class="sheets">
        <Sheet title={t('rooms:check.title')} icon="info">
          <p class="check-verdict">{t(verdict)}</p>
          <ul class="checks">
            {CHECKS.map((check) => (
              <Line key={check} check={check} looked={results[check]} />
            ))}
          </ul>
          <Button icon="again" onPress={look}>
            {t('rooms:check.again')}
          </Button>
        </Sheet>
        <Sheet title={t('rooms:check.needs.title')} icon="list">
          <ul>
            {['same', 'port', 'socket', 'nothing'].map((line) => (
              <li key={line}>{t(`rooms:check.needs.${line}`)}</li>
            ))}
          </ul>
          <p class="source">{location.origin}</p>
        </Sheet>
      </div>
    </Page>
  );
}
