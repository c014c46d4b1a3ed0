// How does a gauge look as a quarter of the town? Windows light up, trees grow, flags rise with the number.
import type { Theme } from '../../../core/content/vocabulary.ts';
import './styles/quarter.css';

interface Building {
  readonly x: number;
  readonly wide: number;
  readonly high: number;
  readonly roof: 'flat' | 'gable' | 'dome' | 'saw' | 'tower';
}

const TOWN: Readonly<Record<Theme, readonly Building[]>> = {
  health: [
    { x: 4, wide: 22, high: 20, roof: 'gable' },
    { x: 30, wide: 38, high: 34, roof: 'flat' },
    { x: 72, wide: 20, high: 26, roof: 'dome' },
    { x: 95, wide: 20, high: 17, roof: 'gable' },
  ],
  energy: [
    { x: 4, wide: 18, high: 18, roof: 'gable' },
    { x: 23, wide: 18, high: 22, roof: 'gable' },
    { x: 45, wide: 22, high: 42, roof: 'tower' },
    { x: 71, wide: 40, high: 20, roof: 'saw' },
  ],
  education: [
    { x: 4, wide: 24, high: 22, roof: 'flat' },
    { x: 32, wide: 34, high: 28, roof: 'gable' },
    { x: 69, wide: 16, high: 38, roof: 'dome' },
    { x: 89, wide: 26, high: 18, roof: 'gable' },
  ],
};

const GROUND = 58;

function roofOf({ x, wide, high, roof }: Building): string {
  const top = GROUND - high;
  const right = x + wide;
  if (roof === 'gable') return `M${x - 2} ${top}L${x + wide / 2} ${top - wide / 2.6}L${right + 2} ${top}z`;
  if (roof === 'dome') return `M${x} ${top}a${wide / 2} ${wide / 2} 0 0 1 ${wide} 0z`;
  if (roof === 'saw') {
    const third = wide / 3;
    return [0, 1, 2].map((i) => `M${x + i * third} ${top}v-9l${third} 9z`).join('');
  }
  return roof === 'tower'
    ? `M${x + 3} ${top}v-4h${wide - 6}v4z`
    : `M${x - 2} ${top}h${wide + 4}v-4h-${wide + 4}z`;
}

/** Every window of the quarter, in an order that spreads the light. */
function windowsOf(theme: Theme): readonly (readonly [number, number])[] {
  const all = TOWN[theme].flatMap(({ x, wide, high }) => {
    const columns = Math.max(2, Math.floor(wide / 8));
    const rows = Math.max(1, Math.floor(high / 10));
    const step = wide / columns;
    return Array.from({ length: columns * rows }, (_, i): readonly [number, number] => [
      x + (i % columns) * step + step / 2 - 1.7,
      GROUND - high + 4 + Math.floor(i / columns) * 9,
    ]);
  });
  return all.flatMap((_, i) => all.slice((i * 7 + 3) % all.length).slice(0, 1));
}

const TREES: readonly number[] = [2, 28, 69, 93, 116];

export interface QuarterProps {
  readonly theme: Theme;
  readonly gauge: number;
  readonly goal: number;
}

export function Quarter({ theme, gauge, goal }: QuarterProps) {
  const windows = windowsOf(theme);
  const lit = Math.round((windows.length * gauge) / 100);
  const trees = TREES.slice(0, Math.round((gauge / 100) * TREES.length));
  return (
    <svg class={`quarter of-${theme}`} viewBox="0 0 120 64" aria-hidden="true" focusable="false">
      <path class="quarter-hill" d="M0 64V46q30-14 62-6t58-4v28z" />
      {TOWN[theme].map((b) => (
        <g key={b.x}>
          <path class="quarter-roof" d={roofOf(b)} />
          <rect class="quarter-wall" x={b.x} y={GROUND - b.high} width={b.wide} height={b.high} />
          <rect
            class="quarter-side"
            x={b.x + b.wide * 0.72}
            y={GROUND - b.high}
            width={b.wide * 0.28}
            height={b.high}
          />
        </g>
      ))}
      {windows.map(([x, y], i) => (
        <rect key={`${x} ${y}`} class={i < lit ? 'is-lit' : 'is-dark'} x={x} y={y} width="3.4" height="4.4" />
      ))}
      {trees.map((x) => (
        <path key={x} class="quarter-tree" d={`M${x} 60v-5q-5-1-4-6t5-6q5 1 5 6t-4 6v5z`} />
      ))}
      {gauge >= goal && <path class="quarter-flag" d="M58 6h1.400v16H58zM59.400 6.500l11 3.500-11 3.500z" />}
      <path class="quarter-ground" d="M0 58.500h120V64H0z" />
    </svg>
  );
}
