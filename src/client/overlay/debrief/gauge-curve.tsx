// How does a gauge look over the years? A curve from the start to 2030, its numbers on it, the goal as a dashed line.

const WIDE = 250;
const HIGH = 138;
const LEFT = 14;
const RIGHT = 16;
const TOP = 8;
const BOTTOM = 22;
const MOST = 100;

const down = (value: number) => TOP + ((MOST - value) / MOST) * (HIGH - TOP - BOTTOM);

export interface GaugeCurveProps {
  /** The start, then the end of each year. */
  readonly values: readonly number[];
  readonly years: readonly number[];
  readonly goal: number;
  /** The year that is looked at. */
  readonly chosen: number;
}

export function GaugeCurve({ values, years, goal, chosen }: GaugeCurveProps) {
  const step = (WIDE - LEFT - RIGHT) / Math.max(1, values.length - 1);
  const across = (i: number) => LEFT + i * step;
  const path = values.map((value, i) => `${i === 0 ? 'M' : 'L'}${across(i)} ${down(value)}`).join('');
  const at = years.indexOf(chosen);
  const floor = HIGH - BOTTOM;
  return (
    <svg class="gauge-curve" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      {at >= 0 && <rect class="curve-year" x={across(at)} y={TOP} width={step} height={floor - TOP} rx="3" />}
      <path class="curve-floor" d={`M${LEFT - 8} ${floor}H${WIDE - 4}`} />
      <path class="curve-area" d={`${path}V${floor}H${LEFT}z`} />
      <path class="curve-goal" d={`M${LEFT - 8} ${down(goal)}H${WIDE - 4}`} />
      <path class="curve-line" d={path} />
      {values.map((value, i) => (
        <g key={`${i} ${value}`}>
          <circle class="curve-dot" cx={across(i)} cy={down(value)} r="3.500" />
          <text
            class="curve-number"
            x={across(i)}
            y={down(value) + (value >= goal - 14 && value < goal ? 14 : -7)}
          >
            {value}
          </text>
        </g>
      ))}
      {years.map((year, i) => (
        <text key={year} class="curve-label" x={across(i) + step / 2} y={HIGH - 6}>
          {year}
        </text>
      ))}
    </svg>
  );
}
