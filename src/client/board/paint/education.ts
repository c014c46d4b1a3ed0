// How does the quarter of education look at its gauge? School, library, training centre, playground.
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { street, terrace } from '../kit/ground.ts';
import { type House, house } from '../kit/house.ts';
import { at, cut, disc, line, oval, veil } from '../kit/ink.ts';
import { passersBy } from '../kit/people.ts';
import { onFront, spot } from '../kit/solid.ts';
import { bench, bunting, deepSoil, flag, halo, scatter, soil, streetLamp } from '../kit/street.ts';
import { bush, tree } from '../kit/trees.ts';
import { EDUCATION } from '../layout.ts';
import { PAPER, type Scene, sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';

const BACK = { edge: 'M1094 326q70-20 150-12t150-10 130 6 76 10', rest: 'V650H1250L1144 420' };
const MIDDLE = { edge: 'M1132 412q80-18 160-8t160-6 148 8', rest: 'V650H1250q-90-160-118-238' };
const FRONT = { edge: 'M1214 528q80-16 170-6t140-2 76 8', rest: 'V650H1262q-38-70-48-122' };

const SCHOOL: House = {
  x: 1276,
  y: 470,
  turn: 'left',
  front: 128,
  deep: 64,
  high: 66,
  rise: 38,
  roof: 'saddle',
  wall: PAPER.rose,
  cover: PAPER.roofRed,
  columns: 6,
  rows: 2,
  door: 58,
};
const LIBRARY: House = {
  x: 1476,
  y: 474,
  turn: 'left',
  front: 98,
  deep: 62,
  high: 70,
  rise: 42,
  roof: 'hipped',
  wall: PAPER.white,
  cover: PAPER.roofPlum,
  columns: 5,
  rows: 1,
};
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

/** The clock gable with its bell: told by its shape. */
function clock(scene: Scene): string {
  const { tone, life } = scene;
  const tower: House = {
    x: SCHOOL.x + 56,
    y: SCHOOL.y - 30,
    turn: 'left',
    front: 34,
    deep: 28,
    high: 118,
    rise: 36,
    roof: 'hipped',
    wall: PAPER.wall,
    cover: PAPER.roofTeal,
    columns: 1,
    rows: 1,
  };
  const [x, y] = spot('left', [17, 0, 98]);
  const face =
    cut(life > 0.35 ? '#fff2c8' : tone('#cfc6c2'), disc(0, 0, 12)) +
    line(tone('#5a2b3c'), `${disc(0, 0, 12)}M0 0V-8M0 0l6 3`, 1.8);
  return (
    house({ ...tower, columns: 1, rows: 2 }, scene) + at({ x: tower.x + x, y: tower.y + y, lean: -4 }, face)
  );
}

/** Columns before tall windows, steps, and an open book in the gable. */
function library(scene: Scene): string {
  const { tone, life, light } = scene;
  const white = tone('#fff8ec');
  const column = (x: number) =>
    cut(white, `M${x} 2h7v64h-7z`) + cut(darker(white, 0.2), `M${x + 4} 2h3v64h-3z`);
  const columns = [2, 21, 40, 59, 78].map((x) => column(x + 5)).join('');
  const steps = cut(lighter(white, 0.2), 'M-4-6h106v6H-4z') + cut(darker(white, 0.12), 'M-10-12h118v6H-10z');
  const [x, y] = spot('left', [49, 0, 84]);
  const book = at(
    { x: LIBRARY.x + x, y: LIBRARY.y + y, size: 1.2, lean: -5 },
    cut(life > 0.25 ? '#fff4d6' : tone('#c3bcbc'), 'M0 4q-8-6-18-3v-14q10-3 18 3 8-6 18-3v14q-10-3-18 3z') +
      line(tone('#7d3f7a'), 'M0 4v-14M-13-7q6-1 9 1M4-6q4-2 9-1', 1.6),
  );
  const glow = life > 0.4 ? halo(LIBRARY.x + 50, LIBRARY.y + 4, [72, 20, 0.1 + 0.3 * light.lamps]) : '';
  return house(LIBRARY, scene) + at(LIBRARY, onFront('left', steps + columns)) + book + glow;
}

/** Slide, swing and sand. */
function playground({ tone, life, light }: Scene): string {
  const sand = tone(mix('#a79f98', '#f6dc98', life));
  const red = tone('#e0523a');
  const blue = tone('#2f8fb4');
  const swing = life > 0.2 ? 'M-26-44-22-12M-14-44-12-12M4-44 0-12M16-44 12-12' : 'M-26-44V-8';
  return (
    cut(darker(sand, 0.25), oval(1300, 578, [64, 22])) +
    cut(sand, oval(1300, 575, [64, 22])) +
    at(
      { x: 1278, y: 574 },
      veil(light.shadow, oval(6, 2, [30, 6]), 0.2) +
        line(blue, 'M-36 0-28-48H20L28 0', 4) +
        line(tone('#5c4a52'), swing, 1.5) +
        cut(tone(PAPER.gold), life > 0.2 ? 'M-24-13h14v4h-14zM-2-13h16v4H-2z' : ''),
    ) +
    at(
      { x: 1330, y: 578 },
      line(tone(PAPER.wood), 'M-8 0V-40M4 0V-40M-8-12H4M-8-24H4', 3) +
        cut(red, 'M-10-42H6l32 36v6H26Q10-34-10-34z') +
        cut(lighter(red, 0.3), 'M6-42l32 36h-6L0-42z') +
        cut(tone('#f0c14a'), 'M-14-40-2-58 10-40z'),
    )
  );
}

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

export function paintEducation(picture: Pick<Picture, 'light' | 'gauges'>, look: Look): string {
  const scene = sceneOf(picture.light, look, picture.gauges.education);
  const back =
    EDUCATION.houses.map((one) => house(one, scene)).join('') +
    EDUCATION.trees.map((one) => tree(one, scene)).join('');
  const feast = scene.life > 0.6 ? bunting({ x: 1352, y: 392 }, { x: 1500, y: 392 }, scene) : '';
  const middle =
    tree({ x: 1180, y: 440, size: 0.8, kind: 'round' }, scene) +
    tree({ x: 1226, y: 446, size: 0.9, kind: 'poplar' }, scene) +
    tree({ x: 1424, y: 452, size: 0.8, kind: 'blossom' }, scene) +
    clock(scene) +
    house(SCHOOL, scene) +
    tree({ x: 1590, y: 470, size: 1, kind: 'round' }, scene) +
    library(scene) +
    flag({ x: 1440, y: 484, size: 0.9 }, '#2f62b8', scene) +
    streetLamp({ x: 1256, y: 486, size: 0.9 }, scene) +
    bench({ x: 1226, y: 506, size: 0.85 }, scene);
  const front =
    terrace(FRONT, soil(scene), scene) +
    scatter({ x: 1250, y: 544, width: 340, height: 86 }, scene, 'education front') +
    playground(scene) +
    tree({ x: 1372, y: 592, size: 1, kind: 'poplar' }, scene) +
    COTTAGES.map((one) => house(one, scene)).join('') +
    tree({ x: 1500, y: 606, size: 1, kind: 'blossom' }, scene) +
    tree({ x: 1588, y: 606, size: 1.35, kind: 'round' }, scene) +
    bush({ x: 1376, y: 618, size: 1.2, flower: '#ff8fa8' }, scene) +
    bush({ x: 1494, y: 624, size: 1.2, flower: '#ffd45e' }, scene) +
    streetLamp({ x: 1270, y: 614, size: 1.1 }, scene);
  const dust = veil('#6f6a72', 'M1094 326h506V650H1250z', Math.max(0, 0.16 * (0.5 - scene.life)));
  return (
    ground(scene) +
    scatter({ x: 1130, y: 336, width: 460, height: 60 }, scene, 'education back') +
    back +
    scatter({ x: 1160, y: 420, width: 430, height: 100 }, scene, 'education middle') +
    middle +
    feast +
    front +
    passersBy(EDUCATION.people, scene, 'education people') +
    dust
  );
}
