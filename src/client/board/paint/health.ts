// How does the quarter of health look at its gauge? Hospital, pharmacy, care home, sports ground.
import { bush } from '../kit/bush.ts';
import { mix } from '../kit/colour.ts';
import { bunting, flag } from '../kit/flags.ts';
import type { Look } from '../kit/frame.ts';
import { pools } from '../kit/glow.ts';
import { deepSoil, soil, street, terrace } from '../kit/ground.ts';
import { hospital } from '../kit/hospital.ts';
import { house } from '../kit/house.ts';
import type { House } from '../kit/house-plan.ts';
import { passersBy } from '../kit/people.ts';
import { pharmacy } from '../kit/pharmacy.ts';
import { scatter } from '../kit/scatter.ts';
import { sports } from '../kit/sports.ts';
import { bench, streetLamp } from '../kit/street.ts';
import { type Tree, tree } from '../kit/trees.ts';
import { HEALTH } from '../layout.ts';
import { quarterScene, type Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import type { Picture } from '../picture.ts';

const BACK = { edge: 'M0 322q70-22 150-12t150-8 130 4 76 22', rest: 'q-8 60-40 110L350 650H0' };
const MIDDLE = { edge: 'M0 404q90-20 190-8t170-6 106 14', rest: 'q-20 70-60 130L350 650H0' };
const FRONT = { edge: 'M0 536q90-22 180-10t150-4 74 10', rest: 'q-20 60-60 110H0' };

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

const TREES: readonly Tree[] = [
  { x: 290, y: 414, size: 0.74, kind: 'poplar' },
  { x: 18, y: 470, size: 1, kind: 'round' },
  { x: 134, y: 470, size: 0.7, kind: 'blossom' },
  { x: 444, y: 418, size: 0.8, kind: 'round' },
];
const FRONT_TREES: readonly Tree[] = [
  { x: 24, y: 596, size: 1.3, kind: 'round' },
  { x: 172, y: 604, size: 1, kind: 'poplar' },
  { x: 318, y: 596, size: 1.2, kind: 'blossom' },
];

const POOLS = [
  { x: 160, y: 500, size: 1.3 },
  { x: 380, y: 440, size: 0.9 },
  { x: 200, y: 622, size: 1.4 },
] as const;

function people([low, high]: readonly [number, number], scene: Scene): string {
  const within = HEALTH.people.filter(({ y }) => y > low && y <= high);
  return passersBy(within, scene, `health ${low}`);
}

function back(scene: Scene): string {
  return (
    scatter({ x: 0, y: 330, width: 470, height: 60 }, scene, 'health back') +
    HEALTH.houses.map((one) => house(one, scene)).join('') +
    HEALTH.trees.map((one) => tree(one, scene)).join('') +
    people([0, 400], scene)
  );
}

function middle(scene: Scene): string {
  return (
    scatter({ x: 0, y: 412, width: 440, height: 110 }, scene, 'health middle') +
    sports(scene) +
    TREES.map((one) => tree(one, scene)).join('') +
    hospital(scene) +
    pharmacy(scene) +
    flag({ x: 96, y: 486, size: 0.9 }, '#c92f4e', scene) +
    streetLamp({ x: 292, y: 494, size: 0.9 }, scene) +
    bench({ x: 340, y: 486, size: 0.8 }, scene) +
    (scene.life > 0.6 ? bunting({ x: 292, y: 404 }, { x: 446, y: 388 }, scene) : '') +
    people([400, 535], scene)
  );
}

function front(scene: Scene): string {
  return (
    terrace(FRONT, soil(scene), scene) +
    scatter({ x: 0, y: 548, width: 370, height: 84 }, scene, 'health front') +
    FRONT_TREES.map((one) => tree(one, scene)).join('') +
    COTTAGES.map((one) => house(one, scene)).join('') +
    bush({ x: 284, y: 612, size: 1.2, flower: '#ff8fa8' }, scene) +
    bush({ x: 140, y: 622, size: 1.2, flower: '#ffd45e' }, scene) +
    streetLamp({ x: 346, y: 606, size: 1.1 }, scene) +
    people([535, 640], scene)
  );
}

export function paintHealth(picture: Pick<Picture, 'light' | 'gauges'>, look: Look): string {
  const scene = quarterScene(picture.light, look, picture.gauges.health);
  return ground(scene) + back(scene) + middle(scene) + front(scene) + pools(POOLS, scene);
}
