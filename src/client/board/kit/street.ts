// What stands in a street? Lamps and benches.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, lighter } from './colour.ts';
import { halo } from './glow.ts';
import { at, cut, line, oval, type Spot, veil } from './ink.ts';

export function streetLamp(spot: Spot, scene: Scene): string {
  const { tone, light, life } = scene;
  const post = tone('#4a4058');
  const lit = life > 0.28;
  const glow = lit
    ? halo(0, -46, [26, 26, 0.12 + 0.34 * light.lamps]) + halo(0, 0, [40, 11, 0.1 + 0.4 * light.lamps])
    : '';
  return at(
    spot,
    glow +
      line(post, 'M0 0V-40', 2.6) +
      cut(post, 'M-5 0h10l-2-4h-6z') +
      cut(lit ? '#ffe08a' : darker(post, 0.2), 'M-5-41h10l-2-10h-6z') +
      cut(post, 'M-7-51h14l-5-5h-4z'),
  );
}

export function bench(spot: Spot, { tone, light }: Scene): string {
  const wood = tone(PAPER.wood);
  return at(
    spot,
    veil(light.shadow, oval(3, 1, [18, 4]), 0.25) +
      cut(darker(wood, 0.3), 'M-13-7h3V0h-3zM10-7h3V0h-3z') +
      cut(wood, 'M-16-10h32v4h-32z') +
      cut(lighter(wood, 0.2), 'M-16-19h32v5h-32z'),
  );
}
