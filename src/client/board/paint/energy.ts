// How does the quarter of energy and housing look at its gauge? Terraces, tower block, works yard, solar roofs, turbines.
import { bush } from '../kit/bush.ts';
import { mix } from '../kit/colour.ts';
import { bunting, flag } from '../kit/flags.ts';
import type { Look } from '../kit/frame.ts';
import { pools } from '../kit/glow.ts';
import { deepSoil, soil, street, terrace } from '../kit/ground.ts';
import { house } from '../kit/house.ts';
import { veil } from '../kit/ink.ts';
import { passersBy } from '../kit/people.ts';
import { scatter } from '../kit/scatter.ts';
import { streetLamp } from '../kit/street.ts';
import { tree } from '../kit/trees.ts';
import { solarField, turbine } from '../kit/wind-and-sun.ts';
import { works } from '../kit/works.ts';
import { ENERGY } from '../layout.ts';
import { quarterScene, type Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import type { Picture } from '../picture.ts';
import { MASTS, turbinesAt } from '../sites.ts';

const BACK = {
  edge: 'M548 318q70-34 150-26t130-10 120 8 104 24',
  rest: 'q14 70-12 104-34 34-90 44H620q-60-10-76-50-14-50 4-98',
};
const MIDDLE = {
  edge: 'M538 350q80-24 170-14t170-10 182 20',
  rest: 'q4 60-24 84-34 28-80 34H630q-60-8-80-44-16-36-12-74',
};
const FRONT = { edge: 'M532 412q110-22 210-10t180-6 146 12', rest: 'q-14 34-70 56H600q-52-20-68-56' };

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
