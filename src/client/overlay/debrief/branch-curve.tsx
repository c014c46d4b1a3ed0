// How far does one change carry? Two curves on one scale: round dots and a full line without it, squares and dashes with it.
import { figure } from './figures.ts';
import type { Curve } from './play-what-ifs.ts';

const WIDE = 250;
const HIGH = 120;
const LEFT = 30;
const RIGHT = 42;
const TOP = 10;
const BOTTOM = 22;

export interface Scale {
  readonly least: number;
  readonly most: number;
}

/** One scale for all stories, so that they can be compared. */
export function scaleOf(curves: readonly Curve[]): Scale {
  const all = curves.flatMap((curve) => [...curve.without, ...curve.with]);
  return { least: 10 * Math.floor(Math.min(...all) / 10), most: 10 * Math.ceil(Math.max(...all) / 10) };
}

export interface BranchCurveProps {
  readonly curve: Curve;
  readonly scale: Scale;
  readonly years: readonly number[];
}

export function BranchCurve({ curve, scale, years }: BranchCurveProps) {
  const step = (WIDE - LEFT - RIGHT) / Math.max(1, curve.without.length - 1);
  const floor = HIGH - BOTTOM;
  const across = (i: number) => LEFT + i * step;
  const down = (value: number) =>
    floor - ((value - scale.least) / Math.max(1, scale.most - scale.least)) * (floor - TOP);
  const path = (values: readonly number[]) =>
    values.map((value, i) => `${i === 0 ? 'M' : 'L'}${across(i)} ${down(value)}`).join('');
  const ends = [curve.without.at(-1) ?? 0, curve.with.at(-1) ?? 0] as const;
  const apart = ends[0] !== ends[1] && Math.abs(down(ends[0]) - down(ends[1])) < 12 ? 6 : 0;
  const higher = ends[1] >= ends[0] ? -apart : apart;
  return (
    <svg class="branch-curve" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      {[scale.least, scale.most].map((value) => (
        <g key={value}>
          <path class="curve-floor" d={`M${LEFT} ${down(value)}H${WIDE - RIGHT}`} />
          <text class="curve-label is-axis" x={LEFT - 6} y={down(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      <path class="branch-line is-without" d={path(curve.without)} />
      <path class="branch-line is-with" d={path(curve.with)} />
      {curve.without.map((value, i) => (
        <circle key={`${i} ${value}`} class="branch-dot is-without" cx={across(i)} cy={down(value)} r="3" />
      ))}
      {curve.with.map((value, i) => (
        <rect
          key={`${i} ${value}`}
          class="branch-dot is-with"
          x={across(i) - 3.5}
          y={down(value) - 3.5}
          width="7"
          height="7"
        />
      ))}
      {ends[0] !== ends[1] && (
        <text class="curve-end" x={WIDE - RIGHT + 8} y={down(ends[0]) + 4 - higher}>
          {figure(ends[0])}
        </text>
      )}
      <text class="curve-end is-with" x={WIDE - RIGHT + 8} y={down(ends[1]) + 4 + higher}>
        {figure(ends[1])}
      </text>
      {years.map((year, i) => (
        <text key={year} class="curve-label" x={across(i + 1)} y={HIGH - 6}>
          ’{String(year).slice(-2)}
        </text>
      ))}
    </svg>
  );
}
