// How does the quarter of health look at its gauge? Hospital, pharmacy, care home, sports ground.

import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { street, terrace } from '../kit/ground.ts';
import { type House, house } from '../kit/house.ts';
import { at, cut, line, num, oval, veil } from '../kit/ink.ts';
import { passersBy } from '../kit/people.ts';
import { onFront, spot } from '../kit/solid.ts';
import { bench, bunting, deepSoil, flag, halo, scatter, soil, streetLamp } from '../kit/street.ts';
import { bush, tree } from '../kit/trees.ts';
import { HEALTH } from '../layout.ts';
import { PAPER, type Scene, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';

const BACK = { edge: 'M0 322q70-22 150-12t150-8 130 4 76 22', rest: 'q-8 60-40 110L350 650H0' };
const MIDDLE = { edge: 'M0 404q90-20 190-8t170-6 106 14', rest: 'q-20 70-60 130L350 650H0' };
const FRONT = { edge: 'M0 536q90-22 180-10t150-4 74 10', rest: 'q-20 60-60 110H0' };

const HOSPITAL: House = {
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
const COTTAGES: readonly House[] = [
  {
    x: 118,
    y: 612,
    size: 1.16,
    turn: 'right',
    front: 64,
    deep: 56,
    high: 46,
    rise: 36,
    roof: 'gabled',
    wall: PAPER.rose,
    cover: PAPER.roofRed,
    columns: 2,
    rows: 2,
    door: 26,
  },
  {
    x: 254,
    y: 604,
    size: 1.06,
    turn: 'right',
    front: 92,
    deep: 52,
    high: 46,
    rise: 32,
    roof: 'saddle',
    wall: PAPER.honey,
    cover: PAPER.roofPlum,
    columns: 4,
    rows: 2,
    door: 40,
    extra: 'chimney',
  },
];

/** A cross on a disc: told by its shape. */
function cross(x: number, y: number, size: number): string {
  return at(
    { x, y, size },
    cut('#fff8ea', oval(0, 0, [15, 15])) + cut('#c92f4e', 'M-4-10h8v6h6v8h-6v6h-8v-6h-6v-8h6z'),
  );
}

function hospital(scene: Scene): string {
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
function sports({ tone, life }: Scene): string {
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

function ground(scene: Scene): string {
  const road = scene.tone(mix('#9d959c', PAPER.path, scene.life));
  return (
    terrace(BACK, deepSoil(scene), scene) +
    street('M-10 378q110-14 220-2t270-12', 9, road) +
    terrace(MIDDLE, soil(scene), scene) +
    street('M-10 498q120-20 250 0t130 6', 17, road) +
    street('M250 500q70-16 60-46', 10, road)
  );
}

const TREES = [
  { x: 290, y: 414, size: 0.74, kind: 'poplar' },
  { x: 18, y: 470, size: 1, kind: 'round' },
  { x: 134, y: 470, size: 0.7, kind: 'blossom' },
  { x: 444, y: 418, size: 0.8, kind: 'round' },
] as const;
const FRONT_TREES = [
  { x: 24, y: 596, size: 1.3, kind: 'round' },
  { x: 172, y: 604, size: 1, kind: 'poplar' },
  { x: 318, y: 596, size: 1.2, kind: 'blossom' },
] as const;

export function paintHealth(picture: Pick<Picture, 'light' | 'gauges'>, look: Look): string {
  const scene = sceneOf(picture.light, look, picture.gauges.health);
  const life = scene.life;
  const back =
    HEALTH.houses.map((one) => house(one, scene)).join('') +
    HEALTH.trees.map((one) => tree(one, scene)).join('');
  const middle =
    TREES.map((one) => tree(one, scene)).join('') +
    hospital(scene) +
    house(PHARMACY, scene) +
    cross(PHARMACY.x - 60, PHARMACY.y - 62, 0.62) +
    flag({ x: 96, y: 486, size: 0.9 }, '#c92f4e', scene) +
    streetLamp({ x: 292, y: 494, size: 0.9 }, scene) +
    bench({ x: 340, y: 486, size: 0.8 }, scene);
  const front =
    terrace(FRONT, soil(scene), scene) +
    scatter({ x: 0, y: 548, width: 370, height: 84 }, scene, 'health front') +
    FRONT_TREES.map((one) => tree(one, scene)).join('') +
    COTTAGES.map((one) => house(one, scene)).join('') +
    bush({ x: 284, y: 612, size: 1.2, flower: '#ff8fa8' }, scene) +
    bush({ x: 140, y: 622, size: 1.2, flower: '#ffd45e' }, scene) +
    streetLamp({ x: 346, y: 606, size: 1.1 }, scene);
  const feast = life > 0.6 ? bunting({ x: 92, y: 424 }, { x: 250, y: 352 }, scene) : '';
  const dust = veil('#6f6a72', 'M0 322h500L350 650H0z', Math.max(0, 0.16 * (0.5 - life)));
  return (
    ground(scene) +
    scatter({ x: 0, y: 330, width: 470, height: 60 }, scene, 'health back') +
    back +
    scatter({ x: 0, y: 412, width: 440, height: 110 }, scene, 'health middle') +
    sports(scene) +
    middle +
    feast +
    front +
    passersBy(HEALTH.people, scene, 'health people') +
    dust
  );
}
