// How does the town play a moment? Paper leaves, three golden strings, two planes that meet, a roof let down; and its name.
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import { useGround } from './ground.ts';
import type { MomentKind } from './use-moment.ts';
import './styles/moment.css';
import './styles/moment-figures.css';

const LEAVES = Array.from({ length: 18 }, (_, i) => i);
const CHORD = [0, 1, 2];

function Leaves() {
  return (
    <div class="moment-leaves">
      {LEAVES.map((i) => (
        <span key={i} class={`leaf is-${i % 3}`} style={{ '--at': `${(i * 37) % 100}%`, '--late': i % 6 }} />
      ))}
    </div>
  );
}

function Chord() {
  return (
    <svg class="moment-chord" aria-hidden="true" viewBox="0 0 1600 640" preserveAspectRatio="none">
      {CHORD.map((i) => (
        <path
          key={i}
          pathLength={1}
          style={{ '--late': i }}
          d={`M-20 ${430 - i * 70}C400 ${180 - i * 60} 1100 ${620 - i * 60} 1620 ${300 - i * 70}`}
        />
      ))}
    </svg>
  );
}

function Meeting() {
  return (
    <div class="moment-meeting">
      <Icon name="plane" class="is-left" />
      <Icon name="plane" class="is-right" />
      <Icon name="overlap" class="is-burst" />
    </div>
  );
}

function Roof() {
  return (
    <svg class="moment-roof" aria-hidden="true" viewBox="0 0 200 150">
      <path
        class="moment-posts"
        d="M46 78h8v60h-8zM146 78h8v60h-8zM82 78h6v60h-6zM112 78h6v60h-6zM30 138h140v10H30z"
      />
      <g class="moment-top">
        <path class="moment-tile" d="M20 80Q84 62 94 18h12q10 44 74 62z" />
        <path class="moment-dark" d="M106 18q10 44 74 62h-52Q118 50 100 18z" />
        <path class="moment-flag" d="M98 2h3v18h-3zM101 3l18 6-18 6z" />
      </g>
    </svg>
  );
}

const FIGURE: Readonly<Record<MomentKind, () => preact.JSX.Element>> = {
  sky: Leaves,
  accord: Chord,
  overlap: Meeting,
  roof: Roof,
};

/** For the eyes: the same is said by the beat, or aloud. */
export function Moment() {
  const { moment } = useGround();
  if (!moment) return null;
  const Figure = FIGURE[moment.kind];
  return (
    <div key={moment.count} class={`moment is-${moment.kind}`} aria-hidden="true">
      <Figure />
      <p class="moment-words">{t(`game:moment.${moment.kind}`)}</p>
    </div>
  );
}
