// How did it end? The town as it plays at the end, the name of what was played, the stars and the score.
import { THEMES } from '../../../core/content/vocabulary.ts';
import { starsAt } from '../../../core/engine/index.ts';
import { t } from '../../app/say.ts';
import { words } from '../../app/words.ts';
import { TwoStars } from '../figures/five-point.tsx';
import { TownStill } from '../figures/town-still.tsx';
import { useTable } from '../game/table-context.ts';
import { Icon } from '../icons/icon.tsx';
import './styles/finale.css';

function Stars() {
  const { view } = useTable();
  const { goal } = view.outcome;
  return (
    <ul class="finale-stars">
      {THEMES.map((theme) => {
        const stars = starsAt(view.gauges[theme], goal);
        return (
          <li key={theme}>
            <Icon name={theme} class={`is-${theme}`} />
            <span>{t(`ui:theme.${theme}`)}</span>
            <strong>{view.gauges[theme]}</strong>
            <span class="finale-lit">
              <TwoStars stars={stars} />
              <span class="hidden-text">{t('game:gauge.stars', { count: stars })}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function Finale() {
  const { truth, playing } = useTable();
  const { ending, concertScore, direction } = truth.outcome;
  const score = concertScore.toLocaleString(words.language, { maximumFractionDigits: 1 });
  return (
    <div class="finale">
      <TownStill ending={ending} view={truth} rules={playing.rules} as="played" />
      <div class="finale-sheet">
        <div>
          <h2>{t(`game:ending.${ending}.name`)}</h2>
          <p>{t(`game:ending.${ending}.what`)}</p>
          <p>{t(`game:ending.direction.${direction}`)}</p>
        </div>
        <div>
          <Stars />
          <p class="finale-score">{t('game:ending.score', { score })}</p>
        </div>
      </div>
    </div>
  );
}
