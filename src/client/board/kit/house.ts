// How is a house put together from walls, roof, windows and door?
import type { Scene } from '../palette.ts';
import { chance } from './chance.ts';
import { darker } from './colour.ts';
import { awning, chimney, garden } from './house-extras.ts';
import type { House } from './house-plan.ts';
import { solar } from './house-solar.ts';
import { at, cut, num } from './ink.ts';
import { flat } from './roofs/flat.ts';
import { gabled } from './roofs/gabled.ts';
import { hipped } from './roofs/hipped.ts';
import { saddle } from './roofs/saddle.ts';
import { contact, onFront, onSide, walls } from './solid.ts';
import { door, windows } from './windows.ts';

const ROOFS = { saddle, gabled, hipped, flat } as const;
const EXTRAS = { chimney, solar, awning, garden } as const;

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
    (one.extra ? EXTRAS[one.extra](one, scene) : '');
  const lean = one.lean ?? (chance(name)() - 0.5) * 2.4;
  return at({ ...one, lean }, body);
}

export const houses = (all: readonly House[], scene: Scene): string =>
  all.map((one) => house(one, scene)).join('');
