// How does a group look by its reasons? Three strings of lamps over it, from the person to the place: a lamp for each hand.
import { type Gathering, handsFor, LEVELS, type Level } from '../../../core/gathering/gathering.ts';
import { t } from '../../app/say.ts';

const RADIUS: Readonly<Record<Level, number>> = { person: 84, collective: 132, territory: 180 };
/** The part of an arc at either end that stays dark: the nearest one would hang in people's faces. */
const DARK: Readonly<Record<Level, number>> = { person: 0.2, collective: 0.06, territory: 0.03 };

/** Lamps of one level, evenly along their arc. */
function Lamps({ level, hands }: { level: Level; hands: number }) {
  const r = RADIUS[level];
  const size = Math.min(14, (r * 1.3) / Math.max(1, hands));
  return (
    <g class={`lamps is-${level}`}>
      <path class="lamp-string" d={`M${250 - r} 236A${r} ${r} 0 0 1 ${250 + r} 236`} />
      {Array.from({ length: hands }, (_, i) => {
        const angle = Math.PI * (DARK[level] + ((1 - 2 * DARK[level]) * (i + 0.5)) / hands);
        const [x, y] = [250 - r * Math.cos(angle), 236 - r * Math.sin(angle)];
        return <circle key={`${level} ${i}`} class="lamp" cx={x} cy={y} r={size} />;
      })}
    </g>
  );
}

const GROUP = [196, 222, 250, 278, 304];

export function Picture({ motives }: { motives: Gathering['motives'] }) {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, handsFor(motives, level)])) as Record<
    Level,
    number
  >;
  return (
    <figure class="motive-picture">
      <svg viewBox="40 30 420 250" role="img" aria-label={t('motives:picture', counts)}>
        {LEVELS.map((level) => (
          <Lamps key={level} level={level} hands={counts[level]} />
        ))}
        <path class="picture-hill" d="M40 280V246C130 214 360 214 460 246V280Z" />
        {GROUP.map((x, i) => (
          <g key={x} class="picture-person" transform={`translate(${x} ${i % 2 ? 222 : 226})`}>
            <circle r="8" cy="-22" />
            <path d="M-11 12C-11 -6 -7 -13 0 -13S11 -6 11 12Z" />
          </g>
        ))}
      </svg>
      <figcaption>
        {LEVELS.map((level) => (
          <span key={level} class={`motive-sum is-${level}`}>
            <strong>{counts[level]}</strong> {t(`motives:level.${level}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
