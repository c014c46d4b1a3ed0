// How does the quarter of energy and housing look at its gauge? Terraces, tower block, works yard, solar roofs, turbines.
import { bush } from '../kit/bush.ts';
import { mix } from '../kit/colour.ts';
import { bunting, flag } from '../kit/flags.ts';
import { soil, terrace } from '../kit/ground.ts';
import { houses } from '../kit/house.ts';
import { veil } from '../kit/ink.ts';
import { scatter } from '../kit/scatter.ts';
import { streetLamp } from '../kit/street.ts';
import { trees } from '../kit/trees.ts';
import { solarField, turbine } from '../kit/wind-and-sun.ts';
import { works } from '../kit/works.ts';
import { FAR_HOUSES, FAR_TREES, MIDDLE_HOUSES, MIDDLE_TREES, NEAR_TREES } from '../layout/energy.ts';
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { MASTS, turbinesAt } from '../sites.ts';
import { painterOf } from './quarter.ts';

const far = (scene: Scene): string =>
  MASTS.slice(0, turbinesAt(scene.life))
    .map((one) => turbine(one, scene))
    .join('') +
  houses(FAR_HOUSES, scene) +
  trees(FAR_TREES, scene);

const middle = (scene: Scene): string =>
  scatter({ x: 570, y: 352, width: 460, height: 46 }, scene, 'energy middle') +
  solarField(scene) +
  works(scene) +
  houses(MIDDLE_HOUSES, scene) +
  trees(MIDDLE_TREES, scene);

/** One chimney's worth of bad air that hangs over a neglected quarter. */
const smog = ({ life, light }: Scene): string =>
  veil(
    mix('#6d6470', light.tint, 0.2),
    'M600 280q30-26 80-18t90-10 100 12 90 4q20 20-40 22t-120 4-130-2-70-12z',
    Math.max(0, 0.4 * (0.5 - life)),
  );

function feast(scene: Scene): string {
  if (scene.life <= 0.6) return '';
  const top = { x: 742, y: 318 };
  return bunting({ x: 654, y: 318 }, top, scene) + bunting(top, { x: 846, y: 316 }, scene);
}

const FRONT = { edge: 'M532 412q110-22 210-10t180-6 146 12', rest: 'q-14 34-70 56H600q-52-20-68-56' };
const LAMPS = [546, 716, 890, 1056] as const;

/** The street nearest to the square. */
const near = (scene: Scene): string =>
  feast(scene) +
  terrace(FRONT, soil(scene), scene) +
  scatter({ x: 580, y: 424, width: 440, height: 44 }, scene, 'energy front') +
  LAMPS.map((x) => streetLamp({ x, y: 422, size: 0.8 }, scene)).join('') +
  trees(NEAR_TREES, scene) +
  bush({ x: 712, y: 452, flower: '#ffd45e' }, scene) +
  bush({ x: 898, y: 452, flower: '#ff8fa8' }, scene) +
  flag({ x: 840, y: 428, size: 0.8 }, PAPER.gold, scene);

export const paintEnergy = painterOf({
  theme: 'energy',
  rows: [
    { paint: far, until: 350 },
    { paint: middle, until: 386 },
    { paint: near, until: 480 },
  ],
  over: smog,
});
