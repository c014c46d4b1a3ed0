// How does the quarter of education look at its gauge? School, library, training centre, playground.
import { bush } from '../kit/bush.ts';
import { mix } from '../kit/colour.ts';
import { bunting, flag } from '../kit/flags.ts';
import type { Look } from '../kit/frame.ts';
import { pools } from '../kit/glow.ts';
import { deepSoil, soil, street, terrace } from '../kit/ground.ts';
import { house } from '../kit/house.ts';
import type { House } from '../kit/house-plan.ts';
import { library } from '../kit/library.ts';
import { passersBy } from '../kit/people.ts';
import { playground } from '../kit/playground.ts';
import { scatter } from '../kit/scatter.ts';
import { school } from '../kit/school.ts';
import { bench, streetLamp } from '../kit/street.ts';
import { type Tree, tree } from '../kit/trees.ts';
import { EDUCATION } from '../layout.ts';
import { quarterScene, type Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import type { Picture } from '../picture.ts';

const BACK = { edge: 'M1094 326q70-20 150-12t150-10 130 6 76 10', rest: 'V650H1250L1144 420' };
const MIDDLE = { edge: 'M1132 412q80-18 160-8t160-6 148 8', rest: 'V650H1250q-90-160-118-238' };
const FRONT = { edge: 'M1214 528q80-16 170-6t140-2 76 8', rest: 'V650H1262q-38-70-48-122' };

const COTTAGES: readonly House[] = [
  {
    x: 1388,
    y: 606,
    size: 1.08,
    turn: 'left',
    front: 88,
    deep: 52,
    high: 46,
    rise: 32,
    roof: 'saddle',
    wall: PAPER.wall,
    cover: PAPER.roofTeal,
    columns: 4,
    rows: 2,
    door: 38,
    extra: 'chimney',
  },
  {
    x: 1520,
    y: 614,
    size: 1.16,
    turn: 'left',
    front: 64,
    deep: 56,
    high: 46,
    rise: 36,
    roof: 'gabled',
    wall: PAPER.honey,
    cover: PAPER.roofRed,
    columns: 2,
    rows: 2,
    door: 26,
  },
];

function ground(scene: Scene): string {
  const road = scene.tone(mix('#9d959c', PAPER.path, scene.life));
  return (
    terrace(BACK, deepSoil(scene), scene) +
    street('M1112 380q110-12 220-4t280-8', 9, road) +
    terrace(MIDDLE, soil(scene), scene) +
    street('M1176 492q120 4 230 6t210-4', 17, road) +
    street('M1352 492l-4-22', 10, road)
  );
}

const TREES: readonly Tree[] = [
  { x: 1180, y: 440, size: 0.8, kind: 'round' },
  { x: 1226, y: 446, size: 0.9, kind: 'poplar' },
  { x: 1430, y: 448, size: 0.8, kind: 'blossom' },
  { x: 1590, y: 466, size: 1, kind: 'round' },
];
const FRONT_TREES: readonly Tree[] = [
  { x: 1372, y: 592, size: 1, kind: 'poplar' },
  { x: 1502, y: 600, size: 1, kind: 'blossom' },
  { x: 1590, y: 600, size: 1.3, kind: 'round' },
];
const POOLS = [
  { x: 1300, y: 576, size: 1 },
  { x: 1440, y: 500, size: 1.3 },
  { x: 1440, y: 622, size: 1.4 },
] as const;

function people([low, high]: readonly [number, number], scene: Scene): string {
  const within = EDUCATION.people.filter(({ y }) => y > low && y <= high);
  return passersBy(within, scene, `education ${low}`);
}

function back(scene: Scene): string {
  return (
    scatter({ x: 1130, y: 336, width: 460, height: 60 }, scene, 'education back') +
    EDUCATION.houses.map((one) => house(one, scene)).join('') +
    EDUCATION.trees.map((one) => tree(one, scene)).join('') +
    people([0, 400], scene)
  );
}

function middle(scene: Scene): string {
  return (
    scatter({ x: 1160, y: 420, width: 430, height: 100 }, scene, 'education middle') +
    TREES.map((one) => tree(one, scene)).join('') +
    school(scene) +
    library(scene) +
    (scene.life > 0.6 ? bunting({ x: 1160, y: 400 }, { x: 1276, y: 420 }, scene) : '') +
    flag({ x: 1440, y: 484, size: 0.9 }, '#2f62b8', scene) +
    streetLamp({ x: 1256, y: 486, size: 0.9 }, scene) +
    bench({ x: 1226, y: 506, size: 0.85 }, scene) +
    people([400, 526], scene)
  );
}

function front(scene: Scene): string {
  return (
    terrace(FRONT, soil(scene), scene) +
    scatter({ x: 1250, y: 544, width: 340, height: 86 }, scene, 'education front') +
    playground(scene) +
    FRONT_TREES.map((one) => tree(one, scene)).join('') +
    COTTAGES.map((one) => house(one, scene)).join('') +
    bush({ x: 1376, y: 618, size: 1.2, flower: '#ff8fa8' }, scene) +
    bush({ x: 1494, y: 624, size: 1.2, flower: '#ffd45e' }, scene) +
    streetLamp({ x: 1270, y: 614, size: 1.1 }, scene) +
    people([526, 640], scene)
  );
}

export function paintEducation(picture: Pick<Picture, 'light' | 'gauges'>, look: Look): string {
  const scene = quarterScene(picture.light, look, picture.gauges.education);
  return ground(scene) + back(scene) + middle(scene) + front(scene) + pools(POOLS, scene);
}
