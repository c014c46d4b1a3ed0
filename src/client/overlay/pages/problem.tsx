// How is a problem reported, without any network? With a file of the game and a few lines that say where it ran.
import { useEffect } from 'preact/hooks';
import { RULES_VERSION } from '../../../core/engine/index.ts';
import { isWhole } from '../../app/keep.ts';
import { t } from '../../app/say.ts';
import { lookAtShelf, takeAlong } from '../../app/shelf.ts';
import { useApp } from '../../app/use-app.ts';
import { Button } from '../kit/button.tsx';
import { Page, Sheet, Sheets, type SheetText } from './sheet.tsx';

const STEPS: SheetText = {
  title: 'pages:problem.how.title',
  icon: 'list',
  lines: ['pages:problem.how.file', 'pages:problem.how.words', 'pages:problem.how.send'],
};

function useKept() {
  useEffect(() => void lookAtShelf(), []);
  const playing = useApp((state) => state.playing);
  const found = useApp((state) => state.saves?.find(({ ok }) => ok));
  return playing && isWhole(playing) ? playing : found?.ok ? found.save : null;
}

export function ProblemScreen() {
  const kept = useKept();
  const log = kept?.log;
  const facts: readonly (readonly [string, string])[] = [
    ['pages:problem.version', `${import.meta.env.VITE_VERSION} / ${RULES_VERSION}`],
    ['pages:problem.seed', log ? String(log.setup.seed) : '–'],
    ['pages:problem.moves', log ? String(log.commands.length) : '–'],
    ['pages:problem.browser', navigator.userAgent],
  ];
  return (
    <Page title={t('ui:title.problem')} lead={t('pages:problem.lead')}>
      <div class="sheets">
        <Sheets sheets={[STEPS]} />
        <Sheet title={t('pages:problem.facts')} icon="info">
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {kept ? (
            <Button tone="primary" icon="download" onPress={() => takeAlong(kept)}>
              {t('pages:problem.save')}
            </Button>
          ) : (
            <p>{t('pages:problem.noGame')}</p>
          )}
        </Sheet>
      </div>
    </Page>
  );
}
