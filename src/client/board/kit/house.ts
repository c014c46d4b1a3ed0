// How is a house put together from walls, roof, windows and door?
import { PAPER, type Scene } from '../palette.ts';
import { chance } from './chance.ts';
import { darker, lighter } from './colour.ts';
import { at, cut, num, type Spot } from './ink.ts';
import { flat, gabled, hipped, saddle } from './roofs.ts';
import { contact, onFront, onSide, ring, type Solid, spot, walls } from './solid.ts';
import { door, windows } from './windows.ts';

export interface House extends Spot, Solid {
  readonly roof: 'saddle' | 'gabled' | 'hipped' | 'flat';
  readonly rise: number;
  readonly wall: string;
  readonly cover: string;
  readonly columns: number;
  readonly rows: number;
  /** Where the door begins along the front; none: no door. */
  readonly door?: number;
  readonly extra?: 'chimney' | 'solar' | 'garden' | 'awning';
}

const ROOFS = { saddle, gabled, hipped, flat } as const;

/** A house under its own tones: colour comes back with life. */
export function house(one: House, scene: Scene): string {
  const { tone } = scene;
  const wall = tone(one.wall);
  const name = `house${one.x} ${one.y}`;
  const sill = one.door === undefined ? 0 : Math.min(one.high * 0.1, 8);
  const front = windows(
    { width: one.front, height: one.high, columns: one.columns, rows: one.rows, sill, name },
    scene,
  );
  const side = windows(
    {
      width: one.deep,
      height: one.high,
      columns: Math.max(1, Math.round(one.deep / 26)),
      rows: one.rows,
      sill,
      name: `${name}s`,
    },
    scene,
  );
  const entry = one.door === undefined ? '' : door(one.door, [13, 22], scene);
  const plinth = cut(darker(wall, 0.28), `M0 0h${num(one.front)}v4h${num(-one.front)}z`);
  const body =
    contact(one, scene.light.shadow) +
    walls(one, wall) +
    onFront(one.turn, plinth + front + entry) +
    onSide(one.turn, side) +
    ROOFS[one.roof](one, { rise: one.rise, colour: tone(one.cover), wall }) +
    extra(one, scene);
  const lean = one.lean ?? (chance(name)() - 0.5) * 2.4;
  return at({ ...one, lean }, body);
}

function extra(one: House, scene: Scene): string {
  if (one.extra === 'chimney') return chimney(one, scene);
  if (one.extra === 'solar') return solar(one, scene);
  if (one.extra === 'awning') return awning(one, scene);
  return one.extra === 'garden' ? garden(one, scene) : '';
}

function chimney(one: House, { tone }: Scene): string {
  const [x, y] = spot(one.turn, [one.front * 0.72, one.deep * 0.4, one.high + one.rise]);
  const brick = tone(PAPER.brick);
  return at(
    { x, y },
    cut(brick, 'M-5 12V-12H5V10z') +
      cut(darker(brick, 0.35), 'M1 11V-12H5V10z') +
      cut(lighter(brick, 0.3), 'M-7-12H7v-4H-7z'),
  );
}

/** Panels on the roof: from half way up the gauge on, row by row. */
function solar(one: House, scene: Scene): string {
  const rows = Math.round(Math.max(0, (scene.life - 0.3) / 0.5) * 3);
  if (rows === 0) return '';
  const up = (t: number) =>
    one.roof === 'flat' ? one.high + one.rise + 1 : one.high - 3 + (one.rise + 5) * t;
  const depth = (t: number) =>
    one.roof === 'flat' ? one.deep * (0.15 + t * 0.7) : -4 + (one.deep / 2 + 4) * t;
  const columns = Math.max(2, Math.round(one.front / 20));
  let cells = '';
  let shine = '';
  for (let row = 0; row < Math.min(3, rows); row++) {
    for (let column = 0; column < columns; column++) {
      const [a, b] = [0.14 + row * 0.27, 0.14 + row * 0.27 + 0.22];
      const s = (one.front / columns) * (column + 0.1);
      const w = (one.front / columns) * 0.8;
      cells += ring(one.turn, [
        [s, depth(a), up(a)],
        [s + w, depth(a), up(a)],
        [s + w, depth(b), up(b)],
        [s, depth(b), up(b)],
      ]);
      shine += ring(one.turn, [
        [s + w * 0.5, depth(a), up(a)],
        [s + w, depth(a), up(a)],
        [s + w, depth(b), up(b)],
      ]);
    }
  }
  const blue = scene.tone(PAPER.solar);
  return cut(blue, cells) + cut(lighter(blue, 0.22), shine);
}

/** A striped awning over a shop front. */
function awning(one: House, { tone, life }: Scene): string {
  const y = one.high * 0.46;
  const count = Math.round(one.front / 9);
  const step = one.front / count;
  const stripe = (n: number) =>
    `M${num(n * step)} ${num(y)}h${num(step)}l0-11q${num(-step / 2)}-5 ${num(-step)} 0z`;
  const odd = Array.from({ length: count }, (_, n) => n)
    .filter((n) => n % 2 === 0)
    .map(stripe)
    .join('');
  const even = Array.from({ length: count }, (_, n) => n)
    .filter((n) => n % 2 === 1)
    .map(stripe)
    .join('');
  return life < 0.22 ? '' : onFront(one.turn, cut(tone(one.cover), odd) + cut(tone(PAPER.white), even));
}

/** Boxes of flowers under the windows, and green on the roof. */
function garden(one: House, { tone, life }: Scene): string {
  if (life < 0.4) return '';
  const rows = Array.from({ length: one.rows }, (_, n) => n);
  const y = (n: number) => (one.high / one.rows) * n + 3;
  const green = rows
    .map((n) => `M3 ${num(y(n))}h${num(one.front - 6)}v3q-6 5-12 0t-12 1-12 0h${num(-one.front + 42)}z`)
    .join('');
  const top = ring(one.turn, [
    [6, 8, one.high + one.rise + 1],
    [one.front - 6, 8, one.high + one.rise + 1],
    [one.front - 6, one.deep - 5, one.high + one.rise + 1],
    [6, one.deep - 5, one.high + one.rise + 1],
  ]);
  const boxes = onFront(one.turn, cut(tone(PAPER.leaf), green));
  return one.roof === 'flat' ? boxes + cut(tone(PAPER.grass), top) : boxes;
}
