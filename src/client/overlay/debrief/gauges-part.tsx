// How did the gauges move, and what moved them? A curve for each theme, and each year as a sum that adds up.
import { useState } from 'preact/hooks';
import { THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import type { GaugeYear } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { Words } from '../kit/words.tsx';
import { signed } from './figures.ts';
import { CAUSE, CAUSE_WORDS } from './gauge-causes.ts';
import { GaugeCurve } from './gauge-curve.tsx';
import { Part } from './part.tsx';
import { Said } from './said.tsx';
import { useTold } from './told.ts';
import { Twin } from './twin.tsx';
import { YearPicker } from './year-picker.tsx';
import './styles/gauges-part.css';

function useYears(theme: Theme): readonly GaugeYear[] {
  return useTold().report.gauges.filter((year) => year.theme === theme);
}

interface SumProps {
  readonly told: GaugeYear;
  /** Points that fill the whole width. */
  readonly most: number;
}

/** From the beginning of the year to its end, cause by cause; the bar is as long as the points. */
function Sum({ told, most }: SumProps) {
  const { calendar: year, theme, from, to, causes, statements } = told;
  return (
    <div class={`gauge-sum is-${theme}-strip`}>
      <h4>
        <Icon name={theme} class={`is-${theme}`} /> {t(`ui:theme.${theme}`)}
      </h4>
      <p class="gauge-end">
        <span>{t('coda:gauges.start', { year })}</span> <strong>{from}</strong>
      </p>
      <ul class="said-list">
        {causes.map(({ kind, by, statement }) => (
          <li key={kind}>
            <Said
              statement={statement}
              short={t('coda:gauges.term', { cause: t(CAUSE_WORDS[kind]), by: signed(by) })}
            />
            <span class={by < 0 ? 'gauge-bar is-down' : 'gauge-bar is-up'} aria-hidden="true">
              <span style={{ inlineSize: `${(100 * Math.abs(by)) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p class="gauge-end is-last">
        <span>{t('coda:gauges.end', { year })}</span> <strong>{to}</strong>
      </p>
      {statements.map((statement) => (
        <Said key={statement.id} statement={statement} />
      ))}
    </div>
  );
}

function GaugeTable({ theme }: { theme: Theme }) {
  const years = useYears(theme);
  const kinds = CAUSE.filter(({ kind }) => years.some(({ causes }) => causes.some((c) => c.kind === kind)));
  const name = t(`ui:theme.${theme}`);
  return (
    <Twin
      title={t('coda:gauges.table', { theme: name })}
      caption={t('coda:gauges.caption', { theme: name })}
      columns={[t('coda:gauges.cause'), ...years.map(({ calendar }) => String(calendar))]}
    >
      <tr>
        <th scope="row">{t('coda:gauges.from')}</th>
        {years.map(({ year, from }) => (
          <td key={year}>{from}</td>
        ))}
      </tr>
      {kinds.map(({ kind, word }) => (
        <tr key={kind}>
          <th scope="row">
            <Words text={t(word)} />
          </th>
          {years.map(({ year, causes }) => {
            const by = causes.find((cause) => cause.kind === kind)?.by;
            return <td key={year}>{by === undefined ? '–' : signed(by)}</td>;
          })}
        </tr>
      ))}
      <tr class="is-sum">
        <th scope="row">{t('coda:gauges.to')}</th>
        {years.map(({ year, to }) => (
          <td key={year}>{to}</td>
        ))}
      </tr>
    </Twin>
  );
}

function Curve({ theme, chosen }: { theme: Theme; chosen: number }) {
  const years = useYears(theme);
  const { goal } = useTold().report.ending;
  const name = t(`ui:theme.${theme}`);
  const [from, to] = [years[0]?.from ?? 0, years.at(-1)?.to ?? 0];
  return (
    <figure class={`gauge-figure is-${theme}`}>
      <figcaption>
        <Icon name={theme} class={`is-${theme}`} /> {t('coda:gauges.figure', { theme: name, from, to, goal })}
      </figcaption>
      <GaugeCurve
        values={[from, ...years.map((year) => year.to)]}
        years={years.map(({ calendar }) => calendar)}
        goal={goal}
        chosen={chosen}
      />
    </figure>
  );
}

export function GaugesPart() {
  const { report, years } = useTold();
  const [year, setYear] = useState(years.at(-1) ?? 0);
  const most = Math.max(1, ...report.gauges.flatMap(({ causes }) => causes.map(({ by }) => Math.abs(by))));
  return (
    <Part id="gauges" icon="goal">
      <div class="gauge-figures">
        {THEMES.map((theme) => (
          <Curve key={theme} theme={theme} chosen={year} />
        ))}
      </div>
      <YearPicker legend={t('coda:gauges.pick')} years={years} value={year} onChange={setYear} />
      <div class="gauge-sums">
        {report.gauges
          .filter(({ calendar }) => calendar === year)
          .map((told) => (
            <Sum key={told.theme} told={told} most={most} />
          ))}
      </div>
      <div class="gauge-tables">
        {THEMES.map((theme) => (
          <GaugeTable key={theme} theme={theme} />
        ))}
      </div>
    </Part>
  );
}
