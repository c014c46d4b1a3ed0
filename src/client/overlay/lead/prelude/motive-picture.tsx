// How does a group look by its reasons? Three rings, from the person to the place, with a light for each hand.
import { type Gathering, handsFor, LEVELS, type Level } from '../../../../core/gathering/gathering.ts';
import { t } from '../../../app/say.ts';

const RADIUS: Readonly<Record<Level, number>> = { person: 36, collective: 78, territory: 122 };
const MOST_LIGHTS = 60;

/** Evenly round the ring, each level turned a little so that no two lights lie in a row. */
function Lights({ level, hands }: { level: Level; hands: number }) {
  const shown = Math.min(MOST_LIGHTS, hands);
  const turn = LEVELS.indexOf(level) * 0.7;
  return (
    <>
      {Array.from({ length: shown }, (_, i) => {
        const angle = turn + (i / shown) * 2 * Math.PI;
        const [x, y] = [Math.cos(angle) * RADIUS[level], Math.sin(angle) * RADIUS[level]];
        return <circle key={i} class={`light is-${level}`} cx={x} cy={y} r={6.5} />;
      })}
    </>
  );
}

export function MotivePicture({ motives }: Pick<Gathering, 'motives'>) {
  const counts = LEVELS.map((level) => `${t(`prelude:level.${level}`)} ${handsFor(motives, level)}`);
  return (
    <figure class="motive-picture">
      <svg viewBox="-140 -140 280 280" role="img" aria-label={counts.join(', ')}>
        {[...LEVELS].reverse().map((level) => (
          <circle key={level} class={`ring is-${level}`} r={RADIUS[level]} />
        ))}
        {LEVELS.map((level) => (
          <Lights key={level} level={level} hands={handsFor(motives, level)} />
        ))}
      </svg>
      <figcaption>{counts.join(' · ')}</figcaption>
    </figure>
  );
}
