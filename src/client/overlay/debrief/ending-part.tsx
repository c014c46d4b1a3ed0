// How did it end? The square at night, where each theme stands, what happened, why, and what to try.
import { THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import type { Statement } from '../../../core/debrief/index.ts';
import { NUMBERS } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { TwoStars } from '../figures/five-point.tsx';
import { Icon } from '../icons/icon.tsx';
import { Part } from './part.tsx';
import { Said, SaidList } from './said.tsx';
import { useTold } from './told.ts';
import './styles/ending-part.css';

function ThemeEnd({ theme }: { theme: Theme }) {
  const { gauges, goal } = useTold().report.ending;
  const value = gauges[theme];
  const stars = value >= goal ? 2 : value >= NUMBERS.held ? 1 : 0;
  return (
    <li class={`theme-end is-${theme}-strip`}>
      <span class="theme-end-name">
        <Icon name={theme} class={`is-${theme}`} /> {t(`ui:theme.${theme}`)}
      </span>
      <strong aria-hidden="true">{value}</strong>
      <span class="theme-end-stars">
        <TwoStars stars={stars} />
        <span>{t('coda:ending.stars', { count: stars })}</span>
      </span>
      <span class="theme-end-goal">{t('coda:ending.gauge', { value, goal })}</span>
    </li>
  );
}

function Block({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <div class="ending-block">
      <h4>{title}</h4>
      <SaidList statements={statements} />
    </div>
  );
}

export function EndingPart() {
  const { ending } = useTold().report;
  const [first, ...happened] = ending.happened;
  return (
    <Part id="ending" icon="bandstand2">
      {first && <Said statement={first} look="loud" />}
      <ul class="theme-ends">
        {THEMES.map((theme) => (
          <ThemeEnd key={theme} theme={theme} />
        ))}
      </ul>
      <div class="ending-blocks">
        <Block title={t('coda:ending.happened')} statements={happened} />
        <Block title={t('coda:ending.why')} statements={ending.why} />
        <Block title={t('coda:ending.next')} statements={ending.next} />
      </div>
    </Part>
  );
}
