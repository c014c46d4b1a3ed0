// What do the five lines say? The figure, and a table with the same numbers.
import { FULL } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { words } from '../../app/words.ts';
import { StaveFigure } from '../figures/stave-figure.tsx';
import { type Bar, type StaveLine, staveOf } from '../figures/stave-model.ts';
import { Icon } from '../icons/icon.tsx';
import { ScrollBox } from '../kit/scroll-box.tsx';
import { conditionName } from './names.ts';
import { useTable } from './table-context.ts';

function Cell({ bar, line }: { bar: Bar; line: StaveLine }) {
  const earned = bar.notes?.[line.condition] ?? null;
  if (!bar.played) return <td class="is-empty">{t('game:stave.notYet')}</td>;
  return (
    <td>{earned === null ? t('game:stave.notCounted') : t('game:stave.notes', { earned, full: FULL })}</td>
  );
}

function Row({ line, bars }: { line: StaveLine; bars: readonly Bar[] }) {
  const score = line.score === null ? t('game:stave.notYet') : line.score.toLocaleString(words.language);
  return (
    <tr>
      <th scope="row">
        <Icon name={line.condition} />
        <span>{conditionName(line.condition)}</span>
        <small>{t(`rules:condition.${line.condition}.notes`)}</small>
      </th>
      {bars.map((bar) => (
        <Cell key={bar.year} bar={bar} line={line} />
      ))}
      <td class="stave-sum">{score}</td>
    </tr>
  );
}

export function StavePanel() {
  const { view } = useTable();
  const stave = staveOf(view);
  const score = view.outcome.concertScore.toLocaleString(words.language);
  return (
    <>
      <StaveFigure stave={stave} size="large" />
      <p>{t('game:stave.how')}</p>
      <ScrollBox label={t('game:stave.caption')}>
        <table class="stave-table">
          <caption>{t('game:stave.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('game:stave.line')}</th>
              {stave.bars.map((bar) => (
                <th scope="col" key={bar.year}>
                  {bar.year}
                </th>
              ))}
              <th scope="col">{t('game:stave.outOf')}</th>
            </tr>
          </thead>
          <tbody>
            {stave.lines.map((line) => (
              <Row key={line.condition} line={line} bars={stave.bars} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="stave-score">{t('game:stave.score', { score })}</p>
    </>
  );
}
