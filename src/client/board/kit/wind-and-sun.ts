// What makes the power of a better year? Turbines, and tables of solar cells.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { HUB } from '../sites.ts';
import { darker, lighter } from './colour.ts';
import { at, cut, disc, line, oval, type Spot, veil } from './ink.ts';

export function turbine(spot: Spot, { tone, light }: Scene): string {
  const white = tone('#f7f2f4');
  return at(
    spot,
    veil(light.shadow, oval(10, 0, [18, 4]), 0.22) +
      cut(white, 'M-4 0-1.800-94h3.600L4 0z') +
      cut(darker(white, 0.25), 'M1 0 .6-94h1.200L4 0z') +
      cut(darker(white, 0.1), disc(0, HUB, 3.6)),
  );
}

/** A field of solar tables on the slope. */
export function solarField(scene: Scene): string {
  const rows = Math.round(Math.max(0, (scene.life - 0.2) / 0.6) * 6);
  const blue = scene.tone(PAPER.solar);
  const one = (n: number) => {
    const x = 548 + (n % 2) * 42 + Math.floor(n / 2) * 9;
    const y = 372 + Math.floor(n / 2) * 19;
    return at(
      { x, y },
      veil(scene.light.shadow, 'M0 3h40l4 4H4z', 0.3) +
        cut(blue, 'M0 0 8-14h32L34 0z') +
        cut(lighter(blue, 0.3), 'M17 0l8-14h15L34 0z') +
        line(lighter(blue, 0.45), 'M4-7h33', 0.8),
    );
  };
  return Array.from({ length: Math.min(6, rows) }, (_, n) => one(n)).join('');
}
