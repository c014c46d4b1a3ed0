// How did the five lines fill up? The stave as a figure, the sentences behind each year, the sum by hand, a table.
import { useState } from 'preact/hooks';
import type { LineReport, LineYear } from '../../../core/debrief/index.ts';
import { FULL } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { StaveFigure } from '../figures/stave-figure.tsx';
import { capital } from '../game/names.ts';
import { Icon } from '../icons/icon.tsx';
import { figure } from './figures.ts';
import { Part } from './part.tsx';
import { SaidList } from './said.tsx';
import { Score } from './score.tsx';
import { staveOf } from './stave.ts';
import { useTold } from './told.ts';
import { Twin } from './twin.tsx';
import { YearPicker } from './year-picker.tsx';
import './styles/stave-part.css';

/** Top line first, as it is drawn. */
const drawn = (lines: readonly LineReport[]) => [...lines].reverse();

const name = ({ condition }: LineReport) => capital(t(`ui:condition.${condition}`));

function YearPanel({ year, open }: { year: number; open: 'open' | 'closed' }) {
  const { lines } = useTold().report.stave;
  return (
    <section class="year-panel" aria-label={String(year)} hidden={open === 'closed'}>
      <p class="year-panel-name" aria-hidden="true">
        {year}
      </p>
      <div class="year-lines">
        {drawn(lines).map((line) => {
          const statements = line.years.find((one) => one.calendar === year)?.statements ?? [];
          if (statements.length === 0) return null;
          return (
            <div key={line.condition} class="year-line">
              <h4>
                <Icon name={line.condition} /> {name(line)}
              </h4>
              <SaidList statements={statements} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function cell({ notes, given }: LineYear): string {
  if (notes !== null) return t('coda:stave.notes', { earned: notes, full: FULL });
  return t(given ? 'coda:stave.given' : 'coda:stave.out');
}

function StaveTable() {
  const { report, years } = useTold();
  return (
    <Twin
      title={t('coda:stave.table')}
      caption={t('coda:stave.caption')}
      columns={[t('coda:stave.line'), ...years.map(String), t('coda:stave.score')]}
    >
      {drawn(report.stave.lines).map((line) => (
        <tr key={line.condition}>
          <th scope="row">{name(line)}</th>
          {line.years.map((year) => (
            <td key={year.year}>{cell(year)}</td>
          ))}
          <td>{line.score === null ? t('coda:stave.out') : figure(line.score)}</td>
        </tr>
      ))}
    </Twin>
  );
}

export function StavePart() {
  const { report, years } = useTold();
  const [year, setYear] = useState(years[0] ?? 0);
  return (
    <Part id="stave" icon="note" lead={t('coda:stave.how')}>
      <div class="stave-block">
        <ul class="stave-names" aria-hidden="true">
          {drawn(report.stave.lines).map((line) => (
            <li key={line.condition}>
              <span>{name(line)}</span> <Icon name={line.condition} />
            </li>
          ))}
        </ul>
        <div class="stave-sheet">
          <StaveFigure stave={staveOf(report.stave)} size="large" />
          <YearPicker legend={t('coda:stave.pick')} years={years} value={year} onChange={setYear} />
        </div>
      </div>
      <div class="year-panels">
        {years.map((one) => (
          <YearPanel key={one} year={one} open={one === year ? 'open' : 'closed'} />
        ))}
      </div>
      <StaveTable />
      <Score />
    </Part>
  );
}
