// The cautious: follows what was agreed. Keeps its hand, plays on priorities, never guesses at a "?", and never
// goes it alone. It pays when somebody else has begun, and for what already stands.
import type { Mind } from './mind.ts';
import { CONCERT, EVEN, type Library, plannerOf, type Switches } from './planner/index.ts';
import { voiced } from './voice.ts';

const CAUTIOUS: Switches = {
  ...CONCERT,
  aims: 'lowest',
  pays: 'second',
  guesses: false,
  leaning: { ...EVEN, keep: 5, priority: 2, alone: -9, aloneJoined: -9 },
};

export function cautious(library: Library): Mind {
  return voiced(
    plannerOf(library, () => CAUTIOUS),
    'cautious',
    ['pledge.measurement', 'pledge.backbone', 'ready.house', 'point.agreed', 'place.hand', 'ready.done'],
  );
}
