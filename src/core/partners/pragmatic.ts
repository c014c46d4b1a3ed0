// The pragmatic: takes the nearest result. Finishes what is almost done, even where its hand is elsewhere; pays
// only when one effort completes a level.
import type { Mind } from './mind.ts';
import { CONCERT, EVEN, type Library, plannerOf, type Switches } from './planner/index.ts';
import { voiced } from './voice.ts';

const PRAGMATIC: Switches = {
  ...CONCERT,
  aims: 'nearest',
  pays: 'second',
  /** A sky that clears now beats a promise, and what is left over goes it alone without regret. */
  leaning: { ...EVEN, keep: 0.2, near: 3, alone: 1, aloneJoined: 1 },
};

export function pragmatic(library: Library): Mind {
  return voiced(
    plannerOf(library, () => PRAGMATIC),
    'pragmatic',
    ['pledge.measurement', 'pledge.backbone', 'ready.house', 'point.agreed', 'place.fits', 'alone.left'],
  );
}
