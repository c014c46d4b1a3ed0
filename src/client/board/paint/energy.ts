// How does the quarter of energy and housing look at its gauge? Terraces, tower block, works yard, solar roofs, turbines.
import { darker, lighter, mix } from '../kit/colour.ts';
import type { Look } from '../kit/frame.ts';
import { street, terrace } from '../kit/ground.ts';
import { house } from '../kit/house.ts';
import { at, cut, disc, line, oval, type Spot, veil } from '../kit/ink.ts';
import { passersBy } from '../kit/people.ts';
import { teeth } from '../kit/roofs.ts';
import { contact, onFront, onSide, walls } from '../kit/solid.ts';
import { bunting, deepSoil, flag, pools, scatter, soil, streetLamp } from '../kit/street.ts';
import { bush, tree } from '../kit/trees.ts';
import { windows } from '../kit/windows.ts';
import { ENERGY } from '../layout.ts';
import { PAPER, quarterScene, type Scene } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { HUB, MASTS, turbinesAt } from '../sites.ts';

const BACK = {
  edge: 'M548 318q70-34 150-26t130-10 120 8 104 24',
  rest: 'q14 70-12 104-34 34-90 44H620q-60-10-76-50-14-50 4-98',
};
const MIDDLE = {
  edge: 'M538 350q80-24 170-14t170-10 182 20',
  rest: 'q4 60-24 84-34 28-80 34H630q-60-8-80-44-16-36-12-74',
};
const FRONT = { edge: 'M532 412q110-22 210-10t180-6 146 12', rest: 'q-14 34-70 56H600q-52-20-68-56' };

function turbine(spot: Spot, { tone, light }: Scene): string {
  const white = tone('#f7f2f4');
  return at(
    spot,
    veil(light.shadow, oval(10, 0, [18, 4]), 0.22) +
      cut(white, 'M-4 0-1.800-94h3.600L4 0z') +
      cut(darker(white, 0.25), 'M1 0 .6-94h1.200L4 0z') +
      cut(darker(white, 0.1), disc(0, HUB, 3.6)),
  );
}

const WORKS = { x: 986, y: 398, size: 0.82, turn: 'left', front: 92, deep: 56, high: 44 } as const;

/** The works yard: saw teeth, a tall chimney, containers; a coal heap that turns to stacked batteries. */
function works(scene: Scene): string {
  const { tone, life } = scene;
  const wall = tone(PAPER.brick);
  const front = windows(
    { width: 92, height: 44, columns: 5, rows: 1, glass: [0.66, 0.5], name: 'works' },
    scene,
  );
  const side = windows(
    { width: 56, height: 44, columns: 2, rows: 1, glass: [0.5, 0.5], name: 'works side' },
    scene,
  );
  const roof = teeth(WORKS, { rise: 22, colour: tone(PAPER.slate), wall });
  const stack = at(
    { x: 64, y: -54 },
    cut(wall, 'M-7 0-5-78H5L7 0z') +
      cut(darker(wall, 0.35), 'M1 0V-78h4L7 0z') +
      cut(tone('#fff6e6'), 'M-5.600-60H5.600l.2 8H-5.800z') +
      cut(lighter(wall, 0.2), 'M-7-82H7v5H-7z'),
  );
  return (
    at(
      WORKS,
      contact(WORKS, scene.light.shadow) +
        stack +
        walls(WORKS, wall) +
        onFront('left', front) +
        onSide('left', side) +
        roof,
    ) + heap(tone, life)
  );
}

function heap(tone: Scene['tone'], life: number): string {
  const coal = at(
    { x: 960, y: 402, size: 1 - life * 0.75 },
    cut(tone('#4b4650'), 'M-34 4q6-20 18-20 6-10 16-2 14-2 22 22z') +
      cut(tone('#6a646c'), 'M-26 2q6-16 12-14-2 8-4 14zM0-14q6-2 8 6-6 0-8-6z'),
  );
  const one = (x: number) =>
    at(
      { x, y: 404 },
      cut(tone('#3aa27a'), 'M-9 0v-22H9V0z') +
        cut(lighter(tone('#3aa27a'), 0.4), 'M-9-22-4-27H13L9-22z') +
        cut(darker(tone('#3aa27a'), 0.3), 'M9 0v-22l4-5V-4z') +
        cut('#ffe08a', 'M1-19-5-10h4l-2 7 7-10h-4l2-6z'),
    );
  return life < 0.55 ? coal : one(936) + (life > 0.75 ? one(960) : '');
}

/** A field of solar tables on the slope. */
function solarField(scene: Scene): string {
  const rows = Math.round(Math.max(0, (scene.life - 0.2) / 0.6) * 6);
  const blue = scene.tone(PAPER.solar);
  const one = (n: number) => {
    const x = 548 + (n % 2) * 42 + Math.floor(n / 2) * 9;
    const y = 372 + Math.floor(n / 2) * 19;
    return at(
      { x, y },
      veil(scene.light.shadow, 'M0 3h40l4 4H4z', 0.3) +
        cut(blue, 'M0 0 8-14h32L34 0z') +
        cut(lighter(blue, 0.3), 'M17 0l8-14h15L34 0z') +
        line(lighter(blue, 0.45), 'M4-7h33', 0.8),
    );
  };
  return Array.from({ length: Math.min(6, rows) }, (_, n) => one(n)).join('');
}

/** One chimney's worth of bad air that hangs over a neglected quarter. */
const smog = ({ life, light }: Scene): string =>
  veil(
    mix('#6d6470', light.tint, 0.2),
    'M600 280q30-26 80-18t90-10 100 12 90 4q20 20-40 22t-120 4-130-2-70-12z',
    Math.max(0, 0.4 * (0.5 - life)),
  );

function ground(scene: Scene): string {
  const road = scene.tone(mix('#9d959c', PAPER.path, scene.life));
  return (
    terrace(BACK, deepSoil(scene), scene) +
    street('M560 336q120-14 240-6t230-2', 7, road) +
    terrace(MIDDLE, soil(scene), scene) +
    street('M540 396q130-18 260-8t262 0', 11, road) +
    street('M800 400V470', 15, road)
  );
}

/** What stands between two lines of depth. */
function row([low, high]: readonly [number, number], scene: Scene): string {
  const within = ({ y }: { readonly y: number }) => y > low && y <= high;
  const houses = ENERGY.houses.filter(within).map((one) => house(one, scene));
  const trees = ENERGY.trees.filter(within).map((one) => tree(one, scene));
  return houses.join('') + trees.join('') + passersBy(ENERGY.people.filter(within), scene, `energy ${low}`);
}

const LAMPS = [546, 716, 890, 1056] as const;

/** The street nearest to the square. */
function front(scene: Scene): string {
  const lamps = LAMPS.map((x) => streetLamp({ x, y: 422, size: 0.8 }, scene)).join('');
  return (
    terrace(FRONT, soil(scene), scene) +
    scatter({ x: 580, y: 424, width: 440, height: 44 }, scene, 'energy front') +
    lamps +
    tree({ x: 742, y: 440, size: 0.9, kind: 'blossom' }, scene) +
    tree({ x: 872, y: 440, size: 0.9, kind: 'round' }, scene) +
    bush({ x: 712, y: 452, flower: '#ffd45e' }, scene) +
    bush({ x: 898, y: 452, flower: '#ff8fa8' }, scene) +
    flag({ x: 840, y: 428, size: 0.8 }, PAPER.gold, scene)
  );
}

function feast(scene: Scene): string {
  if (scene.life <= 0.6) return '';
  const middle = { x: 742, y: 318 };
  return bunting({ x: 654, y: 318 }, middle, scene) + bunting(middle, { x: 846, y: 316 }, scene);
}

export function paintEnergy(picture: Pick<Picture, 'light' | 'gauges'>, look: Look): string {
  const scene = quarterScene(picture.light, look, picture.gauges.energy);
  const masts = MASTS.slice(0, turbinesAt(scene.life))
    .map((one) => turbine(one, scene))
    .join('');
  return (
    ground(scene) +
    masts +
    row([0, 350], scene) +
    scatter({ x: 570, y: 352, width: 460, height: 46 }, scene, 'energy middle') +
    solarField(scene) +
    works(scene) +
    row([350, 386], scene) +
    feast(scene) +
    front(scene) +
    row([386, 480], scene) +
    pools(POOLS, scene) +
    smog(scene)
  );
}

const POOLS = [
  { x: 640, y: 400, size: 1 },
  { x: 800, y: 396, size: 1.2 },
  { x: 960, y: 402, size: 1 },
] as const;
