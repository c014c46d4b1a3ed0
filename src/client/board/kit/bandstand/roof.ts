// What is over the bandstand? Eight cuts of roof, a lantern on top, lamps under the eaves.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { halo } from '../glow.ts';
import { cut, disc, veil } from '../ink.ts';

/** A roof of eight cuts, a lantern on top, lamps under the eaves. */
export function roof({ tone, light }: Scene): string {
  const red = tone('#d2453c');
  const cream = tone(PAPER.white);
  const gold = '#ffd25e';
  return (
    cut(darker(red, 0.34), 'M-128-112-44-88H44l84-24-60-20H-68z') +
    cut(red, 'M-130-112Q-58-136-12-190h24q46 54 118 78L46-88H-46z') +
    cut(cream, 'M-92-101Q-40-132-7-190h7Q-14-130-20-88h-26zM92-101Q40-132 7-190H0q14 60 20 102h26z') +
    cut(lighter(red, 0.26), 'M-130-112Q-58-136-12-190h5Q-44-130-92-101z') +
    veil(light.shadow, 'M12-190q46 54 118 78L46-88H20Q14-130 0-190z', 0.24) +
    cut(
      gold,
      'M-130-112l38 11 46 13h92l46-13 38-11v7l-12 11-12-4-14 11-12-4-16 12-14-5-14 6-14-6-14 6-14-6-14 6-14-6-14 5-16-12-12 4-14-11-12 4-12-11z',
    ) +
    cut(cream, 'M-13-186h26l-4-18H-9z') +
    cut(red, 'M-18-203 0-226l18 23z') +
    cut(gold, disc(0, -230, 6)) +
    cut('#fff3c4', 'M-6-188h4v-12h-4zM2-188h4v-12H2z')
  );
}

export const lamps = ({ light }: Scene): string =>
  [-84, -42, 0, 42, 84]
    .map(
      (x) =>
        halo(x, -80 + Math.abs(x) * -0.16, [20, 20, 0.3 + 0.3 * light.lamps]) +
        cut('#ffe07a', `M${x - 6} ${-86 - Math.abs(x) * 0.16}h12q4 8 0 16h-12q-4-8 0-16z`),
    )
    .join('');
