// How do the endings look in which everybody plays? Five lines over a full square.
import { ACTORS, CONDITIONS } from '../../../core/content/vocabulary.ts';
import { lanterns, leaves, ring } from './air.ts';
import type { Playing } from './model.ts';
import { earned, noted, weakest } from './notes.ts';
import { gathering } from './people.ts';
import { comes, square } from './pools.ts';

const RUNGS = CONDITIONS.map((_, rung) => rung);

/** The whole square is lit; one of the five lines is still pale. */
export const ensemble: Playing = (_, told) => {
  const counts = earned(told);
  const pale = weakest(told);
  return {
    dark: 0.22,
    pools: [square(comes(0.2), 1.35)],
    lines: RUNGS.map((rung) => ({ rung, look: rung === pale ? 'dashed' : 'whole', wait: 0.15 * rung })),
    movers: [
      ...leaves(8),
      ...lanterns(4),
      ...gathering(8),
      ...RUNGS.flatMap((rung) =>
        noted({
          rung,
          count: Math.max(rung === pale ? 2 : 4, counts[rung] ?? 0),
          by: ACTORS,
          look: rung === pale ? 'hollow' : 'full',
        }),
      ),
    ],
  };
};

/** No dark at all: all five lines, the town round the bandstand, lanterns, leaves, and fireworks of notes. */
export const concert: Playing = (_, told) => ({
  dark: 0,
  pools: [square(comes(0.1), 1.7)],
  lines: RUNGS.map((rung) => ({ rung, look: 'whole', wait: 0.12 * rung })),
  movers: [
    ...leaves(24),
    ...lanterns(8),
    ...gathering(16),
    ...RUNGS.flatMap((rung) => noted({ rung, count: Math.max(5, earned(told)[rung] ?? 0), by: ACTORS })),
    ...ring('left', { x: 300, y: 190 }, 1.4),
    ...ring('right', { x: 1300, y: 190 }, 2.1),
    ...ring('high', { x: 800, y: 130 }, 2.8),
  ],
});
