// Why does this group cooperate? Twelve reasons, a touch for each raised hand, and every hand a lamp in the picture.
import {
  type Gathering,
  LEVELS,
  MOTIVES,
  type Motive,
  NO_GATHERING,
  withHand,
} from '../../../core/gathering/gathering.ts';
import { gather } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { useApp } from '../../app/use-app.ts';
import { Icon } from '../icons/icon.tsx';
import { Picture } from './picture.tsx';
import './motives.css';

function Reason({ motives, motive }: { motives: Gathering['motives']; motive: Motive }) {
  const hands = motives[motive] ?? 0;
  const words = t(`motives:motive.${motive}`);
  return (
    <li class="motive">
      <button
        type="button"
        class="motive-more"
        data-motive={motive}
        aria-label={t('motives:hand', { words, count: hands })}
        onClick={() => gather({ motives: withHand(motives, motive, 1) })}
      >
        <span>{words}</span>
        <strong class={hands > 0 ? 'motive-hands' : 'motive-hands is-none'}>{hands > 0 ? hands : '+'}</strong>
      </button>
      {hands > 0 && (
        <button
          type="button"
          class="motive-less"
          aria-label={t('motives:handDown', { words })}
          onClick={() => gather({ motives: withHand(motives, motive, -1) })}
        >
          −
        </button>
      )}
    </li>
  );
}

export function Motives() {
  const motives = useApp(({ playing }) => playing?.gathering.motives ?? NO_GATHERING.motives);
  return (
    <div class="motives">
      {LEVELS.map((level) => (
        <section key={level} class={`motive-level paper is-${level}`} aria-labelledby={`level-${level}`}>
          <h2 id={`level-${level}`}>
            <Icon name={level === 'person' ? 'alone' : level === 'collective' ? 'crowd' : 'home'} />{' '}
            {t(`motives:level.${level}`)}
          </h2>
          <ul>
            {MOTIVES[level].map((motive) => (
              <Reason key={motive} motives={motives} motive={motive} />
            ))}
          </ul>
        </section>
      ))}
      <Picture motives={motives} />
    </div>
  );
}
