// How is the concert score worked out? By hand, every number of it on the page.
import type { LineReport } from '../../../core/debrief/index.ts';
import { t } from '../../app/say.ts';
import { capital } from '../game/names.ts';
import { Icon } from '../icons/icon.tsx';
import { figure } from './figures.ts';
import { Said, SaidList } from './said.tsx';
import { useTold } from './told.ts';

const share = ({ notes, possible }: LineReport) => (20 * notes) / possible;

function Line({ line, weakest }: { line: LineReport; weakest: number }) {
  const { condition, notes, possible, statements } = line;
  const [sentence] = statements;
  if (!sentence || possible === 0) {
    return (
      <li class="sum-line is-out">
        <Icon name={condition} />
        <p>{t('coda:stave.left', { condition: capital(t(`ui:condition.${condition}`)) })}</p>
      </li>
    );
  }
  return (
    <li class={share(line) === weakest ? 'sum-line is-weakest' : 'sum-line'}>
      <Icon name={condition} />
      <Said statement={sentence} />
      <span class="score-sum">{t('coda:stave.times', { notes, possible, score: figure(share(line)) })}</span>
    </li>
  );
}

function Step({ name, sum }: { name: string; sum: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="score-sum">{sum}</dd>
    </div>
  );
}

export function Score() {
  const { stave } = useTold().report;
  const counted = [...stave.lines]
    .reverse()
    .filter(({ possible }) => possible > 0)
    .map(share);
  if (counted.length === 0) return null;
  const average = counted.reduce((sum, one) => sum + one, 0) / counted.length;
  const weakest = Math.min(...counted);
  const terms = counted.map(figure).join(' + ');
  const numbers = { average: figure(average), weakest: figure(weakest), score: figure(stave.concertScore) };
  return (
    <div class="score">
      <h4>{t('coda:stave.by')}</h4>
      <div class="score-sheet">
        <ul class="sum-lines">
          {[...stave.lines].reverse().map((line) => (
            <Line key={line.condition} line={line} weakest={weakest} />
          ))}
        </ul>
        <dl class="score-steps">
          <Step name={t('coda:stave.average')} sum={`(${terms}) ÷ ${counted.length} = ${numbers.average}`} />
          <Step name={t('coda:stave.weakest')} sum={numbers.weakest} />
          <Step name={t('coda:stave.total')} sum={t('coda:stave.sum', numbers)} />
        </dl>
      </div>
      <SaidList statements={stave.statements} />
    </div>
  );
}
