// Where do the figures come from, and what did others make? Every fact with producer, year and the page that was read.
import { france } from '../../../core/content/france.ts';
import type { Trend } from '../../../core/content/pack.ts';
import { THEMES } from '../../../core/content/vocabulary.ts';
import { packText, t } from '../../app/say.ts';
import { Page, Sheet, Sheets, type SheetText } from './sheet.tsx';

const MADE_BY: readonly SheetText[] = [
  {
    title: 'pages:sources.made.title',
    icon: 'leaf',
    lines: [
      'pages:sources.made.text',
      'pages:sources.made.display',
      'pages:sources.made.drawn',
      'pages:sources.made.instruments',
      'pages:sources.made.percussion',
    ],
  },
  {
    title: 'pages:sources.licence.title',
    icon: 'mandate',
    lines: ['pages:sources.licence.code', 'pages:sources.licence.content', 'pages:sources.licence.un'],
  },
];

function Fact({ trend }: { trend: Trend }) {
  const { producer, year, page, status } = trend.fact;
  return (
    <div>
      <dt>{packText('trends', trend.id, 'name')}</dt>
      <dd>
        {packText('trends', trend.id, 'fact')}{' '}
        <a href={page} rel="noreferrer" class="source-link">
          {t(status === 'C1' ? 'pages:sources.own' : 'pages:sources.reported', { producer, year })}
        </a>
      </dd>
    </div>
  );
}

export function SourcesScreen() {
  return (
    <Page title={t('ui:title.sources')} lead={t('pages:sources.lead')}>
      <div class="sheets">
        {THEMES.map((theme) => (
          <Sheet title={t(`ui:theme.${theme}`)} icon={theme} key={theme}>
            <dl>
              {france.trends
                .filter((trend) => trend.theme === theme)
                .map((trend) => (
                  <Fact trend={trend} key={trend.id} />
                ))}
            </dl>
          </Sheet>
        ))}
        <Sheets sheets={MADE_BY} />
      </div>
    </Page>
  );
}
