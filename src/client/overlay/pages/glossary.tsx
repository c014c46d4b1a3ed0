// What do the words mean? The glossary, in the order of the alphabet of the language in use.
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { words } from '../../app/words.ts';
import { Page } from './sheet.tsx';

interface Term {
  readonly term: string;
  readonly means: string;
}

function isTerm(value: unknown): value is Term {
  return typeof value === 'object' && value !== null && 'term' in value && 'means' in value;
}

function termsIn(language: string): readonly Term[] {
  const terms: unknown = words.getResource(language, 'glossary', 'terms');
  if (typeof terms !== 'object' || terms === null) return [];
  return Object.values(terms)
    .filter(isTerm)
    .sort((a, b) => a.term.localeCompare(b.term, language));
}

export function GlossaryScreen() {
  const language = useApp((state) => state.preferences.language);
  return (
    <Page title={t('ui:title.glossary')} lead={t('pages:glossary.lead')}>
      <div class="sheet paper">
        <dl class="term-columns">
          {termsIn(language).map(({ term, means }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Page>
  );
}
