// Why does this group cooperate? Twelve reasons, a touch for each raised hand, and every hand a lamp in the picture.
import {
  type Gathering,
  handsFor,
  LEVELS,
  type Level,
  MOTIVES,
  type Motive,
  withHand,
} from '../../../core/gathering/gathering.ts';
import { gather } from '../../app/move.ts';
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';

function Reason({ motives, motive }: { motives: Gathering['motives']; motive: Motive }) {
  const hands = motives[motive] ?? 0;
  const words = t(`icebreaker:motive.${motive}`);
  return (
    <li class="ice-reason">
      <button
        type="button"
        class="ice-hand"
        data-motive={motive}
        aria-label={t('icebreaker:hand', { words, count: hands })}
        onClick={() => gather({ motives: withHand(motives, motive, 1) })}
      >
        <span>{words}</span>
        <strong class={hands > 0 ? 'ice-hands' : 'ice-hands is-none'}>{hands > 0 ? hands : '+'}</strong>
      </button>
      {hands > 0 && (
        <button
          type="button"
          class="ice-less"
          aria-label={t('icebreaker:handDown', { words })}
          onClick={() => gather({ motives: withHand(motives, motive, -1) })}
        >
          −
        </button>
      )}
    </li>
  );
}

const RADIUS: Readonly<Record<Level, number>> = { person: 78, collective: 128, territory: 178 };

/** Lamps of one level, evenly along their arc. */
function Lamps({ level, hands }: { level: Level; hands: number }) {
  const r = RADIUS[level];
  const size = Math.min(14, (r * 1.3) / Math.max(1, hands));
  return (
    <g class={`lamps is-${level}`}>
      <path class="lamp-string" d={`M${250 - r} 236A${r} ${r} 0 0 1 ${250 + r} 236`} />
      {Array.from({ length: hands }, (_, i) => {
        const angle = (Math.PI * (i + 0.5)) / hands;
        const [x, y] = [250 - r * Math.cos(angle), 236 - r * Math.sin(angle)];
        return <circle key={`${level} ${i}`} class="lamp" cx={x} cy={y} r={size} />;
      })}
    </g>
  );
}

const GROUP = [196, 222, 250, 278, 304];

function Picture({ motives }: { motives: Gathering['motives'] }) {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, handsFor(motives, level)])) as Record<
    Level,
    number
  >;
  return (
    <figure class="ice-picture">
      <svg viewBox="40 30 420 250" role="img" aria-label={t('icebreaker:picture', counts)}>
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
          <span key={level} class={`ice-level is-${level}`}>
            <strong>{counts[level]}</strong> {t(`icebreaker:level.${level}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

export function Motives({ motives }: { motives: Gathering['motives'] }) {
  return (
    <div class="ice-motives">
      {LEVELS.map((level) => (
        <section key={level} class={`ice-reasons paper is-${level}`} aria-labelledby={`level-${level}`}>
          <h2 id={`level-${level}`}>
            <Icon name={level === 'person' ? 'alone' : level === 'collective' ? 'crowd' : 'home'} />{' '}
            {t(`icebreaker:level.${level}`)}
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
