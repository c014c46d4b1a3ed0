// Where does the method come from, what is known about it, what do its critics say, and what does the game leave out?
import { CONDITIONS } from '../../../core/content/vocabulary.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Page, Sheet, Sheets, type SheetText } from './sheet.tsx';

const ORIGIN: SheetText = {
  title: 'pages:method.origin.title',
  icon: 'leaf',
  lines: [
    'pages:method.origin.first',
    'pages:method.origin.before',
    'pages:method.origin.france',
    'pages:method.origin.again',
  ],
};

const OTHERS: readonly SheetText[] = [
  {
    title: 'pages:method.research.title',
    icon: 'eye',
    lines: [
      'pages:method.research.sites',
      'pages:method.research.levels',
      'pages:method.research.time',
      'pages:method.research.share',
    ],
  },
  {
    title: 'pages:method.critics.title',
    icon: 'speech',
    lines: [
      'pages:method.critics.wolff',
      'pages:method.critics.reply',
      'pages:method.critics.movement',
      'pages:method.critics.justice',
      'pages:method.critics.court',
    ],
  },
  {
    title: 'pages:method.limits.title',
    icon: 'warning',
    lines: [
      'pages:method.limits.model',
      'pages:method.limits.voice',
      'pages:method.limits.power',
      'pages:method.limits.time',
      'pages:method.limits.score',
    ],
  },
];

/** What was read, with its year and its page. */
const SOURCES: readonly { readonly key: string; readonly page: string }[] = [
  {
    key: 'pages:method.sources.kania',
    page: 'http://arts.alabama.gov/ALC/collective_impact.aspx',
  },
  {
    key: 'pages:method.sources.conditions',
    page: 'https://www.citymatchlearning.org/equity/5-conditions.php',
  },
  {
    key: 'pages:method.sources.backbone',
    page: 'https://ssir.org/articles/entry/understanding_the_value_of_backbone_organizations_in_collective_impact_2',
  },
  { key: 'pages:method.sources.rnma', page: 'https://communautes-action.rnma.fr/' },
  {
    key: 'pages:method.sources.fonda',
    page: 'https://fonda.asso.fr/ressources/synthese-ndeg9-les-dynamiques-du-faire-ensemble-les-fondamentaux-de-la-vie-associative',
  },
  {
    key: 'pages:method.sources.ors',
    page: 'https://www.orsimpact.com/blog/Collective-Impact-Study-Update.htm',
  },
  { key: 'pages:method.sources.wolff', page: 'https://www.gjcpp.org/en/resource.php?issue=21&resource=200' },
  {
    key: 'pages:method.sources.reply',
    page: 'https://collectiveimpactforum.org/blogs/51306/advancing-practice-collective-impact',
  },
  {
    key: 'pages:method.sources.tamarack',
    page: 'https://collectiveimpactforum.org/blog/collective-impact-3-0',
  },
  {
    key: 'pages:method.sources.court',
    page: 'https://www.banquedesterritoires.fr/cites-educatives-lalliance-sous-tension',
  },
];

function FiveConditions() {
  return (
    <Sheet title={t('pages:method.conditions.title')} icon="note">
      <dl>
        {CONDITIONS.map((id) => (
          <div key={id}>
            <dt>
              <Icon name={id} /> {t(`ui:condition.${id}`)}
            </dt>
            <dd>{t(`rules:condition.${id}.is`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

export function MethodScreen() {
  return (
    <Page title={t('ui:title.method')} lead={t('pages:method.lead')}>
      <div class="sheets">
        <Sheets sheets={[ORIGIN]} />
        <FiveConditions />
        <Sheets sheets={OTHERS} />
        <Sheet title={t('pages:method.sources.title')} icon="link" width="wide">
          <ul class="links">
            {SOURCES.map(({ key, page }) => (
              <li key={key}>
                <a href={page} rel="noreferrer">
                  {t(key)}
                </a>
              </li>
            ))}
          </ul>
        </Sheet>
      </div>
    </Page>
  );
}
