// How does the quarter of health look at its gauge? Hospital, pharmacy, care home, sports ground.
import { bush } from '../kit/bush.ts';
import { bunting, flag } from '../kit/flags.ts';
import { soil, terrace } from '../kit/ground.ts';
import { hospital } from '../kit/hospital.ts';
import { houses } from '../kit/house.ts';
import { pharmacy } from '../kit/pharmacy.ts';
import { scatter } from '../kit/scatter.ts';
import { sports } from '../kit/sports.ts';
import { bench, streetLamp } from '../kit/street.ts';
import { trees } from '../kit/trees.ts';
import { FAR_HOUSES, FAR_TREES, MIDDLE_TREES, NEAR_HOUSES, NEAR_TREES } from '../layout/health.ts';
import type { Scene } from '../palette.ts';
import { painterOf } from './quarter.ts';

const far = (scene: Scene): string =>
  scatter({ x: 0, y: 330, width: 470, height: 60 }, scene, 'health back') +
  houses(FAR_HOUSES, scene) +
  trees(FAR_TREES, scene);

const middle = (scene: Scene): string =>
  scatter({ x: 0, y: 412, width: 440, height: 110 }, scene, 'health middle') +
  sports(scene) +
  trees(MIDDLE_TREES, scene) +
  hospital(scene) +
  pharmacy(scene) +
  flag({ x: 96, y: 486, size: 0.9 }, '#c92f4e', scene) +
  streetLamp({ x: 292, y: 494, size: 0.9 }, scene) +
  bench({ x: 340, y: 486, size: 0.8 }, scene) +
  (scene.life > 0.6 ? bunting({ x: 292, y: 404 }, { x: 446, y: 388 }, scene) : '');

const FRONT = { edge: 'M0 536q90-22 180-10t150-4 74 10', rest: 'q-20 60-60 110H0' };

const near = (scene: Scene): string =>
  terrace(FRONT, soil(scene), scene) +
  scatter({ x: 0, y: 548, width: 370, height: 84 }, scene, 'health front') +
  trees(NEAR_TREES, scene) +
  houses(NEAR_HOUSES, scene) +
  bush({ x: 284, y: 612, size: 1.2, flower: '#ff8fa8' }, scene) +
  bush({ x: 140, y: 622, size: 1.2, flower: '#ffd45e' }, scene) +
  streetLamp({ x: 346, y: 606, size: 1.1 }, scene);

export const paintHealth = painterOf({
  theme: 'health',
  rows: [
    { paint: far, until: 400 },
    { paint: middle, until: 535 },
    { paint: near, until: 640 },
  ],
});
