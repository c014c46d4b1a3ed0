// How does the quarter of education look at its gauge? School, library, training centre, playground.
import { bush } from '../kit/bush.ts';
import { bunting, flag } from '../kit/flags.ts';
import { soil, terrace } from '../kit/ground.ts';
import { houses } from '../kit/house.ts';
import { library } from '../kit/library.ts';
import { playground } from '../kit/playground.ts';
import { scatter } from '../kit/scatter.ts';
import { school } from '../kit/school.ts';
import { bench, streetLamp } from '../kit/street.ts';
import { trees } from '../kit/trees.ts';
import { FAR_HOUSES, FAR_TREES, MIDDLE_TREES, NEAR_HOUSES, NEAR_TREES } from '../layout/education.ts';
import type { Scene } from '../palette.ts';
import { painterOf } from './quarter.ts';

const far = (scene: Scene): string =>
  scatter({ x: 1130, y: 336, width: 460, height: 60 }, scene, 'education back') +
  houses(FAR_HOUSES, scene) +
  trees(FAR_TREES, scene);

const middle = (scene: Scene): string =>
  scatter({ x: 1160, y: 420, width: 430, height: 100 }, scene, 'education middle') +
  trees(MIDDLE_TREES, scene) +
  school(scene) +
  library(scene) +
  (scene.life > 0.6 ? bunting({ x: 1160, y: 400 }, { x: 1276, y: 420 }, scene) : '') +
  flag({ x: 1440, y: 484, size: 0.9 }, '#2f62b8', scene) +
  streetLamp({ x: 1256, y: 486, size: 0.9 }, scene) +
  bench({ x: 1226, y: 506, size: 0.85 }, scene);

const FRONT = { edge: 'M1214 528q80-16 170-6t140-2 76 8', rest: 'V650H1262q-38-70-48-122' };

const near = (scene: Scene): string =>
  terrace(FRONT, soil(scene), scene) +
  scatter({ x: 1250, y: 544, width: 340, height: 86 }, scene, 'education front') +
  playground(scene) +
  trees(NEAR_TREES, scene) +
  houses(NEAR_HOUSES, scene) +
  bush({ x: 1376, y: 618, size: 1.2, flower: '#ff8fa8' }, scene) +
  bush({ x: 1494, y: 624, size: 1.2, flower: '#ffd45e' }, scene) +
  streetLamp({ x: 1270, y: 614, size: 1.1 }, scene);

export const paintEducation = painterOf({
  theme: 'education',
  rows: [
    { paint: far, until: 400 },
    { paint: middle, until: 526 },
    { paint: near, until: 640 },
  ],
});
