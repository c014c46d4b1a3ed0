// What runs between housing and education? Rails out of the hill, and a small train on its way.
import { darker } from '../../kit/colour.ts';
import { at, cut, line, num } from '../../kit/ink.ts';
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';

export function railway({ tone, light }: Scene): string {
  const bed = tone('#b9a288');
  const iron = tone('#8d7b86');
  const ties = Array.from({ length: 34 }, (_, n) => {
    const t = n / 33;
    const y = 306 + 334 * t ** 1.5;
    const x = 1078 + 116 * t ** 2.1;
    const half = 5 + 17 * t;
    return `M${num(x - half)} ${num(y)}h${num(half * 2)}v${num(1 + 3 * t)}h${num(-half * 2)}z`;
  });
  const rail = (side: number) =>
    line(
      iron,
      Array.from(
        { length: 9 },
        (_, n) =>
          `${n ? 'L' : 'M'}${num(1078 + 116 * (n / 8) ** 2.1 + side * (3 + 11 * (n / 8)))} ${num(306 + 334 * (n / 8) ** 1.5)}`,
      ).join(''),
      2.2,
    );
  const mouth =
    cut(tone('#8f7f92'), 'M1058 312v-20q20-28 40 0v20z') +
    cut(darker(light.shadow, 0.4), 'M1066 312v-16q12-18 24 0v16z');
  return (
    cut(darker(bed, 0.2), 'M1070 306h18q6 130 148 344h-78Q1076 420 1070 306z') +
    cut(bed, 'M1072 306h13q6 126 142 344h-66Q1080 420 1072 306z') +
    cut(tone('#7a5840'), ties.join('')) +
    rail(-1) +
    rail(1) +
    mouth +
    train(tone)
  );
}

function train(tone: Scene['tone']): string {
  const red = tone('#c5463f');
  const glass = PAPER.window;
  const car = (x: number, y: number, s: number) =>
    at(
      { x, y, size: s },
      cut(darker(red, 0.3), 'M-15 0v-34q15-8 30 0V0z') +
        cut(red, 'M-15 0v-34q8-6 20-5V0z') +
        cut(tone('#fff2dc'), 'M-15-12h30v4h-30z') +
        cut(glass, 'M-11-31h9v13h-9zM1-31h10v13H1z') +
        cut(tone('#3a2f4a'), 'M-16 0h32v4h-32z'),
    );
  return car(1084, 350, 0.62) + car(1089, 372, 0.76) + car(1097, 398, 0.92);
}
