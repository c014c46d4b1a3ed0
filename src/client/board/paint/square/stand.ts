// How does a pavilion stand on the square? Alone, joined, or one's own.
import { halo } from '../../kit/glow.ts';
import { at, cut, line } from '../../kit/ink.ts';
import { PAVILION } from '../../kit/pavilions.ts';
import type { Scene } from '../../palette.ts';
import type { Pavilion } from '../../picture.ts';
import { PAVILIONS } from '../../sites.ts';

/** One's own pavilion has a golden carpet and pennants; whoever is joined has light. */
export function pavilion({ actor, own, joined }: Pavilion, scene: Scene): string {
  const place = PAVILIONS[actor];
  const carpet = own
    ? cut('#ffb52e', 'M-22 0h44l16 20h-76z') +
      cut('#ffe08a', 'M-15 0h30l10 20h-50z') +
      line('#ffcf5a', 'M-84 4a86 15 0 0 0 168 0', 3)
    : '';
  const glow = joined
    ? halo(0, -30, [104, 74, 0.18 + 0.34 * scene.light.lamps]) +
      halo(0, 4, [92, 20, 0.3 + 0.3 * scene.light.lamps])
    : '';
  const stars = own
    ? cut('#ffd25e', [-74, 74].map((x) => `M${x}-34l4 10 10 1-8 7 3 10-9-6-9 6 3-10-8-7 10-1z`).join(''))
    : '';
  return at(place, glow + carpet + PAVILION[actor](scene) + stars);
}
