// What light has each of the five years, for each palette?
import { mix } from './kit/colour.ts';
import type { Look } from './kit/frame.ts';
import { CONTRAST } from './lights/contrast.ts';
import { DUSK } from './lights/dusk.ts';
import type { Light } from './lights/light.ts';

const between = (a: readonly string[], b: readonly string[], t: number) =>
  a.map((one, index) => mix(one, b[index] ?? one, t));

/** The light at a moment between 0 (2026) and 1 (2030). */
export function lightAt(moment: number, { palette }: Pick<Look, 'palette'>): Light {
  const stops = palette === 'dusk' ? DUSK : CONTRAST;
  const place = Math.min(1, Math.max(0, moment)) * (stops.length - 1);
  const from = stops[Math.floor(place)] ?? stops[0];
  const to = stops[Math.ceil(place)] ?? from;
  if (!from || !to) throw new Error('a palette has five lights');
  const t = place - Math.floor(place);
  return {
    sky: between(from.sky, to.sky, t) as unknown as Light['sky'],
    hills: between(from.hills, to.hills, t) as unknown as Light['hills'],
    sun: mix(from.sun, to.sun, t),
    tint: mix(from.tint, to.tint, t),
    shadow: mix(from.shadow, to.shadow, t),
    lamps: from.lamps + (to.lamps - from.lamps) * t,
  };
}
