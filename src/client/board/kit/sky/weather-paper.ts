// Of which paper is weather cut, and how much room has it?
import type { Light } from '../../lights/light.ts';
import { lightAt } from '../../lights.ts';
import { mix, under } from '../colour.ts';
import type { Box, Look } from '../frame.ts';

export interface Sky {
  readonly place: Box;
  readonly weight: number;
  readonly name: string;
  readonly light: Light;
  readonly look: Look;
}

export const skyOf = (moment: number, look: Look): Pick<Sky, 'light' | 'look'> => ({
  light: lightAt(moment, look),
  look,
});

/** Where places are small, weather keeps closer to them. */
export const roomOf = ({ height }: Box): number => Math.min(1, Math.max(0.4, (height - 60) / 70));

/** White and harmless, or the colour of a bruise. */
export function paperOf({ weight, light, look }: Sky): string {
  const white = under('#fffaf2', mix(light.tint, '#ffffff', 0.6));
  const night = light.lamps > 0.6;
  const storm = look.palette === 'contrast' ? '#1c1c30' : night ? '#2a1f45' : '#4c4466';
  return mix(white, storm, Math.min(1, Math.max(0, (weight - 0.25) / 0.68)) ** 1.25);
}
