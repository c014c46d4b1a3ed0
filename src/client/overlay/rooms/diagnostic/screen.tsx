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
import { addressWords, checkLines, type Results, reportOf } from './report.ts';
import './diagnostic.css';
import '../../kit/field.css';

const SIGNS: Readonly<Record<Looked['state'], IconName>> = {
  waiting: 'clock',
  good: 'check',
  slow: 'warning',
  bad: 'cross',
};

const WAITING = 'rooms:check.verdict.waiting';

/** One sentence for all of it. */
function verdictOf(results: Results): string {
  const state = (check: Check) => results[check]?.state ?? 'waiting';
  if (state('server') === 'bad') return 'rooms:check.verdict.none';
  if (state('speed') === 'waiting') return WAITING;
  // A connection always begins by HTTP.
  if (state('polling') === 'bad') return 'rooms:check.verdict.blocked';
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
  const { state, ask } = checkLines(check, looked);
  const how = looked?.state ?? 'waiting';
  return (
    <li class={`check is-${how}`}>
      <Icon name={SIGNS[how]} />
      <span>
        <strong>{t(`rooms:check.${check}.name`)}</strong> {state}
        {ask !== null && <span class="check-ask">{ask}</span>}
      </span>
    </li>
  );
}

/** On plain http a page may not write to the clipboard: then the text is there to be selected, as a whole with one press. */
function Report({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <Sheet title={t('rooms:check.report.title')} icon="upload">
      <p>{t('rooms:check.report.text')}</p>
      <textarea
        class="text-input"
        rows={9}
        readOnly
        aria-label={t('rooms:check.report.title')}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {'clipboard' in navigator && (
        <Button icon={copied ? 'check' : 'link'} onPress={copy}>
          {t(copied ? 'rooms:check.report.copied' : 'rooms:check.report.copy')}
        </Button>
      )}
    </Sheet>
  );
}

export function DiagnosticScreen() {
  const { results, look } = useLook();
  const verdict = verdictOf(results);
  useEffect(() => {
    if (verdict !== WAITING) announce(t(verdict));
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
              <li key={line}>{t(`rooms:check.needs.${line}`, addressWords())}</li>
            ))}
          </ul>
        </Sheet>
        {verdict !== WAITING && <Report text={reportOf(results, t(verdict))} />}
      </div>
    </Page>
  );
}
