// The free rider turning partner: goes it alone until somebody is connected with it. A lantern changes its mind;
// even then it never begins to pay, and leaves the upkeep to others.
import type { View } from '../engine/index.ts';
import type { Mind } from './mind.ts';
import { CONCERT, EVEN, type Library, plannerOf, type Switches } from './planner/index.ts';
import { voiced } from './voice.ts';

const ALONE: Switches = { ...CONCERT, contributes: false, pays: 'never' };
const PARTNER: Switches = {
  ...CONCERT,
  aims: 'nearest',
  pays: 'never',
  leaning: { ...EVEN, keep: 1, alone: 1, aloneJoined: 1 },
};

function switchesFor(view: View): Switches {
  const connected = view.connected.length > 1;
  return view.step === 'act' && !connected ? ALONE : PARTNER;
}

export function freeRider(library: Library): Mind {
  return voiced(plannerOf(library, switchesFor), 'freeRider', [
    'ready.house',
    'point.agreed',
    'place.hand',
    'place.fits',
    'alone.always',
    'alone.left',
  ]);
}
