// How is a pictogram put on the page? As a reference to one sprite; beside a word it is silent, alone it has a name.
import { type IconName, PICTOGRAMS } from './names.ts';
import type { Pictogram, Tone } from './shape.ts';
import './icon.css';

const STROKES: Readonly<Record<Tone, 'ink' | 'cut' | null>> = {
  ink: null,
  soft: null,
  cut: null,
  line: 'ink',
  slit: 'cut',
};

const INK = 'currentColor';
const CUT = 'var(--icon-cut)';

function Drawing({ shapes }: { shapes: Pictogram }) {
  return shapes.map(([tone, path]) =>
    STROKES[tone] ? (
      <path
        d={path}
        fill="none"
        stroke={STROKES[tone] === 'ink' ? INK : CUT}
        stroke-width={tone === 'line' ? 2.2 : 1.6}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    ) : (
      <path d={path} fill={tone === 'cut' ? CUT : INK} opacity={tone === 'soft' ? 0.6 : 1} />
    ),
  );
}

/** All pictograms once, unseen; every <Icon> refers to them. */
export function IconSprite() {
  return (
    <svg class="icon-sprite" aria-hidden="true" focusable="false">
      {Object.entries(PICTOGRAMS).map(([name, shapes]) => (
        <symbol id={`icon-${name}`} viewBox="0 0 24 24" key={name}>
          <Drawing shapes={shapes} />
        </symbol>
      ))}
    </svg>
  );
}

export interface IconProps {
  readonly name: IconName;
  /** Its name for people who do not see it. Leave out where a word says the same. */
  readonly label?: string;
  readonly class?: string;
}

export function Icon({ name, label, class: extra = '' }: IconProps) {
  const use = <use href={`#icon-${name}`} />;
  if (label === undefined)
    return (
      <svg class={`icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {use}
      </svg>
    );
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 24 24" role="img" aria-label={label} focusable="false">
      {use}
    </svg>
  );
}
