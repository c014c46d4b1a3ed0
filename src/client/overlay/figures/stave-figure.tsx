// How does the stave look? Five lines, a bar a year, the notes as they were earned.
import { FULL } from '../../../core/engine/index.ts';
import type { Bar, Stave } from './stave-model.ts';
import './stave-figure.css';

/** Widths in the figure: of a bar, and beside the first and the last. */
export const BAR = 72;
export const EDGE = 4;
const GAP = 12;
const TOP = 14;

interface BarProps {
  readonly bar: Bar;
  readonly at: number;
  readonly lines: Stave['lines'];
}

function BarNotes({ bar, at, lines }: BarProps) {
  if (!bar.notes) return null;
  const notes = bar.notes;
  return (
    <g>
      {lines.flatMap(({ condition }, row) => {
        const earned = notes[condition];
        const y = TOP + row * GAP;
        if (earned === null) {
          return [<path key={condition} class="stave-rest" d={`M${at + BAR / 2 - 6} ${y}h12`} />];
        }
        return Array.from({ length: FULL }, (_, i) => (
          <ellipse
            key={`${condition}${i}`}
            class={i < earned ? 'stave-note' : 'stave-missing'}
            cx={at + 12 + i * 16}
            cy={y}
            rx="5.600"
            ry="4.400"
            transform={`rotate(-18 ${at + 12 + i * 16} ${y})`}
          />
        ));
      })}
    </g>
  );
}

export interface StaveFigureProps {
  readonly stave: Stave;
  readonly size: 'small' | 'large' | 'board';
}

export function StaveFigure({ stave, size }: StaveFigureProps) {
  const board = size === 'board';
  const width = BAR * stave.bars.length + 2 * EDGE;
  const bottom = TOP + 4 * GAP;
  return (
    <svg
      class={`stave-figure is-${size}`}
      viewBox={`0 0 ${width} ${bottom + 14}`}
      aria-hidden="true"
      focusable="false"
    >
      {stave.lines.map(({ condition, open }, row) => (
        <path
          key={condition}
          class={open ? 'stave-line is-open' : 'stave-line'}
          d={`M2 ${TOP + row * GAP}H${width - 2}`}
        />
      ))}
      {stave.bars.map((bar, i) => (
        <g key={bar.year}>
          <path class="stave-bar" d={`M${EDGE + (i + 1) * BAR} ${TOP}V${bottom}`} />
          {board && !bar.played && (
            <text class="stave-year" x={EDGE + (i + 0.5) * BAR} y={TOP + 2 * GAP + 7} text-anchor="middle">
              {bar.year}
            </text>
          )}
          <BarNotes bar={bar} at={EDGE + i * BAR} lines={stave.lines} />
        </g>
      ))}
    </svg>
  );
}
