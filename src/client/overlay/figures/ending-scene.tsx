// How does each ending look? The same square at night, with more or fewer lanterns, windows and people who play.
import { ENDINGS, type Ending } from '../../../core/engine/index.ts';
import './ending-scene.css';

const HOUSES = [20, 74, 132, 196, 404, 462, 520, 572];
const LANTERNS = [
  [150, 96],
  [205, 112],
  [262, 120],
  [338, 120],
  [395, 112],
  [450, 96],
] as const;
const PLAYERS = [262, 288, 314, 340];
const CLOUDS = [
  [110, 50],
  [300, 36],
  [480, 54],
] as const;

function House({ x, lit }: { x: number; lit: 'lit' | 'dark' }) {
  return (
    <g transform={`translate(${x} 0)`}>
      <path class="scene-roof" d="M-4 172L16 150l20 22z" />
      <path class="scene-wall" d="M0 172h32v42H0z" />
      <path
        class={`scene-window is-${lit}`}
        d="M5 179h8v10H5zM19 179h8v10h-8zM5 195h8v10H5zM19 195h8v19h-8z"
      />
    </g>
  );
}

function Bandstand({ level }: { level: number }) {
  return (
    <g>
      {level > 0 && (
        <ellipse class="scene-halo" cx="301" cy="176" rx={46 + level * 22} ry={30 + level * 12} />
      )}
      <path class="scene-roof" d="M246 150q40-12 50-40h10q10 28 50 40z" />
      <path class="scene-wall" d="M250 150h5v58h-5zM347 150h5v58h-5zM281 150h4v58h-4zM317 150h4v58h-4z" />
      <path class="scene-floor" d="M240 206h122v10H240z" />
      {PLAYERS.slice(0, level).map((x) => (
        <path key={x} class="scene-player" d={`M${x - 6} 206q-1-18 3-22a5 5 0 1 1 6 0q4 4 3 22z`} />
      ))}
    </g>
  );
}

export function EndingScene({ ending }: { ending: Ending }) {
  const level = ENDINGS.indexOf(ending);
  return (
    <svg
      class={`ending-scene is-level-${level}`}
      viewBox="0 0 600 240"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path class="scene-far" d="M0 240V150q90-40 190-14t190-12 220 22v94z" />
      {level === 4 && <circle class="scene-sun" cx="300" cy="140" r="72" />}
      {HOUSES.map((x, i) => (
        <House key={x} x={x} lit={i < level * 2 ? 'lit' : 'dark'} />
      ))}
      <Bandstand level={level} />
      <path class="scene-string" d="M120 84q90 46 181 40t181-40" />
      {LANTERNS.map(([x, y], i) => (
        <circle
          key={x}
          class={i < level * 1.5 ? 'scene-lantern is-lit' : 'scene-lantern'}
          cx={x}
          cy={y}
          r="7"
        />
      ))}
      {CLOUDS.slice(0, Math.max(0, 3 - level)).map(([x, y]) => (
        <path
          key={x}
          class="scene-cloud"
          d={`M${x - 46} ${y + 16}a16 16 0 0 1 6-30 26 26 0 0 1 50-6 20 20 0 0 1 36 14 12 12 0 0 1-2 22z`}
        />
      ))}
      <path class="scene-ground" d="M0 214h600v26H0z" />
    </svg>
  );
}
