// What stays in the air where a sky cleared? Leaves, and a glint.
import { darker } from './colour.ts';
import { at, cut, disc, oval } from './ink.ts';

const LEAF = 'M0-9q9 3 9 10-8 3-13-3-1-6 4-7z';

/** Leaves in the air where a sky cleared. */
export function leaf(x: number, y: number, [lean, colour]: readonly [number, string]): string {
  return at(
    { x, y, lean, size: 1.5 },
    cut(colour, LEAF) + cut(darker(colour, 0.28), 'M0-9q3 6 9 10-8 3-13-3z'),
  );
}

export const glints = (x: number, y: number): string =>
  cut('#ffe27a', disc(x, y, 2.4) + oval(x + 9, y + 4, [1.4, 1.4]));
