// Which roofs does the town have? Each in two tones with a rim of light.
import { darker, lighter } from './colour.ts';
import { cut, line, num } from './ink.ts';
import { type At, facesOf, ring, type Solid, spot } from './solid.ts';

export interface Roof {
  /** How far the ridge is above the walls. */
  readonly rise: number;
  readonly colour: string;
  /** Colour of the wall below a gable. */
  readonly wall: string;
}

const OUT = 4;

const edge = (turn: Solid['turn'], points: readonly At[]): string =>
  `M${points.map((one) => spot(turn, one).map(num).join(' ')).join('L')}`;

/** Rows of tiles, as thin cuts. */
function tiles({ turn }: Solid, corners: readonly [At, At, At, At], colour: string): string {
  const [a, b, c, d] = corners;
  const step = (from: At, to: At, t: number): At => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ];
  const rows = [0.3, 0.6].map((t) => edge(turn, [step(a, d, t), step(b, c, t)]));
  return line(colour, rows.join(''), 1);
}

/** Eaves to the front, the gable on the side. */
export function saddle(solid: Solid, { rise, colour, wall }: Roof): string {
  const { front, deep, high, turn } = solid;
  const gable = cut(
    facesOf(wall, turn).side,
    ring(turn, [
      [0, 0, high],
      [0, deep, high],
      [0, deep / 2, high + rise],
    ]),
  );
  const lower: At = [-OUT, -OUT, high - 3];
  const far: At = [front + OUT, -OUT, high - 3];
  const ridge: At = [front + OUT, deep / 2, high + rise + 2];
  const near: At = [-OUT, deep / 2, high + rise + 2];
  const back: At = [-OUT, deep + OUT, high - 3];
  const slope = cut(turn === 'left' ? colour : lighter(colour, 0.08), ring(turn, [lower, far, ridge, near]));
  const behind = cut(
    darker(colour, 0.4),
    ring(turn, [near, back, [-OUT + 3, deep + OUT, high - 3], [-OUT + 5, deep / 2, high + rise + 2]]),
  );
  const rim = line(lighter(colour, 0.38), edge(turn, [lower, near, ridge]), 1.6);
  return gable + behind + slope + tiles(solid, [lower, far, ridge, near], darker(colour, 0.22)) + rim;
}

/** The gable to the front, one slope to the side. */
export function gabled(solid: Solid, { rise, colour, wall }: Roof): string {
  const { front, deep, high, turn } = solid;
  const gable = cut(
    facesOf(wall, turn).front,
    ring(turn, [
      [0, 0, high],
      [front, 0, high],
      [front / 2, 0, high + rise],
    ]),
  );
  const lower: At = [-OUT, -OUT, high - 3];
  const back: At = [-OUT, deep + OUT, high - 3];
  const ridge: At = [front / 2, deep + OUT, high + rise + 2];
  const near: At = [front / 2, -OUT, high + rise + 2];
  const slope = cut(
    turn === 'left' ? lighter(colour, 0.2) : darker(colour, 0.22),
    ring(turn, [lower, back, ridge, near]),
  );
  const lip: At = [front + OUT, -OUT, high - 3];
  const beyond = cut(
    darker(colour, 0.3),
    ring(turn, [near, lip, [front + OUT, -OUT, high - 7], [front / 2, -OUT, high + rise - 3]]),
  );
  const rim = line(lighter(colour, 0.42), edge(turn, [lower, near, lip]), 2);
  return gable + slope + tiles(solid, [lower, back, ridge, near], darker(colour, 0.36)) + beyond + rim;
}

/** Four slopes to a short ridge or a point. */
export function hipped({ front, deep, high, turn }: Solid, { rise, colour }: Roof): string {
  const inset = Math.min(front / 2, deep / 2);
  const a: At = [-OUT, -OUT, high - 2];
  const b: At = [front + OUT, -OUT, high - 2];
  const c: At = [-OUT, deep + OUT, high - 2];
  const p: At = [inset, deep / 2, high + rise];
  const q: At = [front - inset, deep / 2, high + rise];
  const faces = facesOf(colour, turn);
  return (
    cut(faces.side, ring(turn, [a, c, p])) +
    cut(faces.front, ring(turn, [a, b, q, p])) +
    line(lighter(colour, 0.4), edge(turn, [a, p, q]), 1.6)
  );
}

/** A level sheet over the walls, drawn in by so much. */
function lid({ front, deep, turn }: Solid, by: number, up: number): string {
  const [right, back] = [front - by, deep - by];
  return ring(turn, [
    [by, by, up],
    [right, by, up],
    [right, back, up],
    [by, back, up],
  ]);
}

/** A flat roof with a parapet. */
export function flat(solid: Solid, { rise, colour }: Roof): string {
  const { front, deep, high, turn } = solid;
  const faces = facesOf(colour, turn);
  const up = high + rise;
  const skirt = (along: number, into: number): string =>
    ring(turn, [
      [-2, -2, high - 1],
      [along, into, high - 1],
      [along, into, up],
      [-2, -2, up],
    ]);
  return (
    cut(lighter(colour, 0.24), lid(solid, -2, up)) +
    cut(darker(colour, 0.12), lid(solid, 5, up)) +
    cut(faces.front, skirt(front + 2, -2)) +
    cut(faces.side, skirt(-2, deep + 2))
  );
}

/** One saw tooth, from `s` on along the front. */
function tooth({ deep, high, turn }: Solid, roof: Roof, [s, step]: readonly [number, number]): string {
  const faces = facesOf(roof.colour, turn);
  const e = s - step;
  const up = high + roof.rise;
  const corner = (along: number, into: number, height: number): At => [along, into, height];
  const [near, low, tip] = [corner(s, 0, high), corner(e, 0, high), corner(e, 0, up)];
  const [back, under, over] = [corner(s, deep, high), corner(e, deep, high), corner(e, deep, up)];
  const face = cut(facesOf(roof.wall, turn).front, ring(turn, [near, low, tip]));
  const glass = cut(faces.side, ring(turn, [low, under, over, tip]));
  const top = cut(faces.front, ring(turn, [near, back, over, tip]));
  const rim = line(lighter(roof.colour, 0.4), edge(turn, [near, tip]), 2);
  return turn === 'right' ? top + glass + face + rim : glass + top + face + rim;
}

/** Saw teeth with glass to the light, as on works. */
export function teeth(solid: Solid, roof: Roof): string {
  const count = Math.max(2, Math.round(solid.front / 34));
  const step = solid.front / count;
  return Array.from({ length: count }, (_, n) => tooth(solid, roof, [solid.front - n * step, step])).join('');
}
