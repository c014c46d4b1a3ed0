// How did it end? A scene, what happened, the stars, the concert score worked out by hand, and ways on.
import { CONDITIONS, THEMES } from '../../../core/content/vocabulary.ts';
import { go } from '../../app/navigate.ts';
import { t } from '../../app/say.ts';
import { words } from '../../app/words.ts';
import { TwoStars } from '../figures/five-point.tsx';
import { StaveFigure } from '../figures/stave-figure.tsx';
import { staveOf } from '../figures/stave-model.ts';
import { TownStill } from '../figures/town-still.tsx';
import { Icon } from '../icons/icon.tsx';
import { AgainFrom } from './again-from.tsx';
import { conditionName } from './names.ts';
import { Press } from './press.tsx';
import { useTable } from './table-context.ts';
import './styles/ending.css';

const number = (value: number) => value.toLocaleString(words.language, { maximumFractionDigits: 1 });

function Stars() {
  const { truth } = useTable();
  return (
    <ul class="ending-stars">
      {THEMES.map((theme) => {
        const stars = truth.outcome.stars[theme];
        return (
          <li key={theme}>
            <Icon name={theme} class={`is-${theme} is-large`} />
            <span>{t(`ui:theme.${theme}`)}</span>
            <strong>{truth.gauges[theme]}</strong>
            <span class="gauge-stars">
              <TwoStars stars={stars} />
              <span class="hidden-text">{t('game:gauge.stars', { count: stars })}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** 5 × (half the average + half the weakest): every number of it is on the page. */
function Score() {
  const { truth } = useTable();
  const { lines, concertScore } = truth.outcome;
  const scored = CONDITIONS.flatMap((condition) => {
    const { score } = lines[condition];
    return score === null ? [] : [{ condition, score }];
  });
  const average = scored.reduce((sum, line) => sum + line.score, 0) / Math.max(1, scored.length);
  const weakest = Math.min(...scored.map((line) => line.score));
  return (
    <section class="ending-score" aria-labelledby="score-title">
      <h2 id="score-title">{t('game:ending.score', { score: number(concertScore) })}</h2>
      <StaveFigure stave={staveOf(truth)} size="large" />
      <ul class="score-lines">
        {scored.map(({ condition, score }) => (
          <li key={condition} class={score === weakest ? 'is-weakest' : ''}>
            <Icon name={condition} />
            <span>{conditionName(condition)}</span>
            <strong>{t('game:ending.outOf20', { score: number(score) })}</strong>
          </li>
        ))}
      </ul>
      <p>
        {t('game:ending.sum', {
          average: number(average),
          weakest: number(weakest),
          score: number(concertScore),
        })}
      </p>
    </section>
  );
}

export function Ending() {
  const { truth, playing } = useTable();
  const { ending, direction } = truth.outcome;
  return (
    <div class={`ending is-${ending}`}>
      <TownStill ending={ending} view={truth} rules={playing.rules} as="played" />
      <div class="ending-sheet paper">
        <p class="ending-kicker">{t('game:ending.kicker')}</p>
        <h2 class="ending-name">{t(`game:ending.${ending}.name`)}</h2>
        <p class="ending-what">{t(`game:ending.${ending}.what`)}</p>
        <p>{t(`game:ending.direction.${direction}`)}</p>
        <Stars />
        <p class="ending-next">{t(`game:ending.${ending}.next`)}</p>
        <div class="button-row">
          <Press rank="first" icon="next" onPress={() => void go('debrief')} class="onward">
            {t('game:ending.debrief')}
          </Press>
        </div>
        <Score />
        <AgainFrom />
      </div>
    </div>
  );
}
