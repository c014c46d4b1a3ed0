// The builder: pays early. First measure and meet, then act; a bandstand never fades while it has an effort left.
import type { Mind } from './mind.ts';
import { CONCERT, EVEN, type Library, plannerOf, type Switches } from './planner/index.ts';
import { voiced } from './voice.ts';

const BUILDER: Switches = {
  ...CONCERT,
  /** Whatever is missing is wanted now: both, every year. */
  order: [
    ['backbone', 'measurement'],
    ['backbone', 'measurement'],
  ],
  /** Promises before anybody else does, and twice if need be. */
  pays: 'eager',
  leaning: { ...EVEN, keep: 2 },
};

export function builder(library: Library): Mind {
  return voiced(
    plannerOf(library, () => BUILDER),
    'builder',
    ['pledge.measurement', 'pledge.backbone', 'pledge.upkeep', 'ready.house', 'point.agreed', 'place.hand'],
  );
}
