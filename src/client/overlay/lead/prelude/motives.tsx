// Why do people here cooperate? Twelve reasons, hands up for each; the group's picture grows with them.
import { LEVELS, MOTIVES, type Motive, withHand } from '../../../../core/gathering/gathering.ts';
import { gather } from '../../../app/move.ts';
import { t } from '../../../app/say.ts';
import { useApp } from '../../../app/use-app.ts';
import { MotivePicture } from './motive-picture.tsx';

function Counter({ motive, hands }: { motive: Motive; hands: number }) {
  const motives = useApp(({ playing }) => playing?.gathering.motives ?? {});
  const name = t(`prelude:motive.${motive}`);
  const by = (step: 1 | -1) => gather({ motives: withHand(motives, motive, step) });
  return (
    <li class="motive">
      <button
        type="button"
        class="motive-less"
        disabled={hands === 0}
        aria-label={t('prelude:motives.less', { name })}
        onClick={() => by(-1)}
      >
        −
      </button>
      <button type="button" class="motive-more" onClick={() => by(1)}>
        <span>{name}</span>
        <strong>{hands}</strong>
      </button>
    </li>
  );
}

export function Motives() {
  const motives = useApp(({ playing }) => playing?.gathering.motives ?? {});
  return (
    <div class="motives">
      <MotivePicture motives={motives} />
      {LEVELS.map((level) => (
        <section key={level} class={`motive-level is-${level}`}>
          <h2>{t(`prelude:level.${level}`)}</h2>
          <ul>
            {MOTIVES[level].map((motive) => (
              <Counter key={motive} motive={motive} hands={motives[motive] ?? 0} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
