// How far is the measuring? A plinth, a clockwork half way, then the whole tower with its lit dial.
import { darker, lighter } from '../../kit/colour.ts';
import { halo } from '../../kit/glow.ts';
import { at, cut, disc, line, oval, veil } from '../../kit/ink.ts';
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { MEASURE } from '../../sites.ts';

export function measure(stage: number, scene: Scene): string {
  const { tone, light } = scene;
  const brick = tone(PAPER.lilac);
  const base =
    veil(light.shadow, oval(10, 1, [40, 9]), 0.28) +
    cut(tone(PAPER.stone), 'M-30 0l4-16h52l4 16z') +
    cut(darker(tone(PAPER.stone), 0.3), 'M8 0v-16h18l4 16z');
  if (stage <= 0) return at(MEASURE, base + line(tone(PAPER.wood), 'M-18-16v-22M18-16v-22M-22-30h44', 3));
  const high = stage > 1 ? 128 : 68;
  const shaft =
    cut(brick, `M-20-16-16-${high}h32l4 ${high - 16}z`) +
    cut(darker(brick, 0.28), `M4-16V-${high}h12l4 ${high - 16}z`) +
    cut(PAPER.window, `M-8-30h9v16h-9zM-8-${high - 24}h9v12h-9z`);
  const scaffold = line(
    tone(PAPER.wood),
    `M-26-16V-${high + 18}M26-16V-${high + 18}M-30-${high}h60M-26-44l52 20`,
    3,
  );
  if (stage === 1) return at(MEASURE, base + shaft + scaffold);
  const dial =
    halo(0, -146, [40, 40, 0.3 + 0.3 * light.lamps]) +
    cut(tone(PAPER.roofTeal), 'M-24-126h48v-40h-48z') +
    cut('#fff2c8', disc(0, -146, 16)) +
    line('#5a2b6c', 'M-10-140a12 12 0 0 1 20 0M0-142l7-9', 2.6);
  const cap =
    cut(tone(PAPER.roofPlum), 'M-29-166 0-204l29 38z') +
    cut(lighter(tone(PAPER.roofPlum), 0.3), 'M-29-166 0-204v6l-21 32z') +
    cut('#ffcf5a', disc(0, -208, 5));
  return at(MEASURE, base + shaft + dial + cap);
}
