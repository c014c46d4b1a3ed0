// Does the page get the sky of the year from the lights that the town is painted with?
import { expect, test } from 'vitest';
import { lightAt } from '../../../src/client/board/lights.ts';
import { skyAbove } from '../../../src/client/board/still.ts';

test.each(['dusk', 'contrast'] as const)('%s: above the town there is more of its own sky', (palette) => {
  expect(skyAbove(2026, palette)).toBe(lightAt(0, { palette }).sky[0]);
  expect(skyAbove(2030, palette)).toBe(lightAt(1, { palette }).sky[0]);
  expect(skyAbove(2028, palette)).not.toBe(skyAbove(2029, palette));
});
