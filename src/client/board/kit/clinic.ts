// What stands for health? A hospital, a pharmacy, a running track.
import { PAPER, type Scene } from '../palette.ts';
import { darker, lighter, mix } from './colour.ts';
import { type House, house } from './house.ts';
import { at, cut, line, num, oval } from './ink.ts';
import { onFront, spot } from './solid.ts';
import { halo } from './street.ts';

const HOSPITAL: House = {
  lean: 0,
  x: 246,
  y: 466,
  turn: 'right',
  front: 150,
  deep: 66,
  high: 112,
  rise: 9,
  roof: 'flat',
  wall: PAPER.white,
  cover: PAPER.roofTeal,
  columns: 6,
  rows: 4,
  extra: 'garden',
};
const PHARMACY: House = {
  lean: 0,
  x: 76,
  y: 480,
  turn: 'right',
  front: 66,
  deep: 50,
  high: 50,
  rise: 26,
  roof: 'hipped',
  wall: PAPER.mint,
  cover: PAPER.research,
  columns: 3,
  rows: 2,
  door: 26,
  extra: 'awning',
};
/** A cross on a disc: told by its shape. */
function cross(x: number, y: number, size: number): string {
  return at(
    { x, y, size },
    cut('#fff8ea', oval(0, 0, [15, 15])) + cut('#c92f4e', 'M-4-10h8v6h6v8h-6v6h-8v-6h-6v-8h6z'),
  );
}

export function hospital(scene: Scene): string {
  const [x, y] = spot('right', [75, 0, 112]);
  const hub = spot('right', [112, 30, 121]);
  const upper: House = {
    ...HOSPITAL,
    x: HOSPITAL.x + hub[0],
    y: HOSPITAL.y + hub[1] + 16,
    front: 66,
    deep: 40,
    high: 40,
    rise: 7,
    columns: 3,
    rows: 1,
  };
  const porch = onFront(
    'right',
    cut(scene.tone('#c92f4e'), 'M52 30h48v6h-48z') +
      cut(PAPER.window, scene.life > 0.3 ? 'M60 0h32v28h-32z' : '') +
      cut(darker(scene.tone('#4d5570'), 0.3), scene.life > 0.3 ? 'M75 0h2v28h-2z' : 'M60 0h32v28h-32z'),
  );
  const sign =
    scene.life > 0.2
      ? cross(HOSPITAL.x + x, HOSPITAL.y + y - 12, 1.25)
      : at({ x: HOSPITAL.x + x, y: HOSPITAL.y + y - 12 }, cut(scene.tone('#b9b2b6'), oval(0, 0, [17, 17])));
  const glow =
    scene.life > 0.4 ? halo(HOSPITAL.x - 72, HOSPITAL.y - 2, [70, 22, 0.1 + 0.3 * scene.light.lamps]) : '';
  return house(HOSPITAL, scene) + house(upper, scene) + at(HOSPITAL, porch) + glow + sign;
}

/** A running track round a field. */
export function sports({ tone, life }: Scene): string {
  const track = tone(mix('#9a8f8c', '#d8643f', life));
  const field = tone(mix('#a09a92', '#6cc04f', life));
  const lane = lighter(track, 0.5);
  const goal = (x: number) => line(tone('#fff6e6'), `M${num(x)} 446v-14h20v14`, 2);
  return (
    cut(darker(track, 0.3), oval(378, 442, [78, 30])) +
    cut(track, oval(378, 439, [78, 30])) +
    line(lane, oval(378, 439, [70, 26]), 1) +
    cut(field, oval(378, 439, [60, 21])) +
    line(lighter(field, 0.5), `M378 419v40${oval(378, 439, [11, 4.5])}`, 1.2) +
    goal(326) +
    goal(412)
  );
}

export const pharmacy = (scene: Scene): string =>
  house(PHARMACY, scene) +
  at(
    { x: PHARMACY.x - 60, y: PHARMACY.y - 62, size: 0.62 },
    scene.life > 0.2 ? cross(0, 0, 1) : cut(scene.tone('#b9b2b6'), oval(0, 0, [15, 15])),
  );
