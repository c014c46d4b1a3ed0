// What do all roofs share? A rise, two colours, edges and tiles.
import { line, num } from '../ink.ts';
import { type At, type Solid, spot } from '../solid.ts';

export interface Roof {
  /** How far the ridge is above the walls. */
  readonly rise: number;
  readonly colour: string;
  /** Colour of the wall below a gable. */
  readonly wall: string;
}

export const OUT = 4;

export const edge = (turn: Solid['turn'], points: readonly At[]): string =>
  `M${points.map((one) => spot(turn, one).map(num).join(' ')).join('L')}`;

/** Rows of tiles, as thin cuts. */
export function tiles({ turn }: Solid, corners: readonly [At, At, At, At], colour: string): string {
  const [a, b, c, d] = corners;
  const step = (from: At, to: At, t: number): At => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ];
  const rows = [0.3, 0.6].map((t) => edge(turn, [step(a, d, t), step(b, c, t)]));
  return line(colour, rows.join(''), 1);
}
