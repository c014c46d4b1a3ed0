// How is the festival lit? Bursts of paper strips.
import { mix } from '../../kit/colour.ts';
import { cut, disc, num, veil } from '../../kit/ink.ts';
import type { Picture } from '../../picture.ts';

const BURSTS = [
  [800, 120, 92],
  [430, 96, 66],
  [1130, 190, 60],
  [250, 180, 56],
  [1380, 110, 74],
  [620, 60, 48],
  [980, 70, 52],
  [90, 80, 50],
  [1520, 190, 54],
] as const;

const BURST_COLOURS = ['#ffcf5a', '#ff7d6b', '#7fe0c8', '#f79ac0', '#9cc4ff'] as const;

/** A burst: two rings of paper strips round a heart. */
function burst([x, y, r]: readonly [number, number, number], colour: string): string {
  const strip = (angle: number, [near, far]: readonly [number, number]) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const w = r * 0.035;
    return `M${num(x + c * near)} ${num(y + s * near)}L${num(x + c * far - s * w)} ${num(y + s * far + c * w)}L${num(x + c * far * 1.1)} ${num(y + s * far * 1.1)}L${num(x + c * far + s * w)} ${num(y + s * far - c * w)}z`;
  };
  const round = (count: number, reach: readonly [number, number]) =>
    Array.from({ length: count }, (_, n) => strip((n / count) * Math.PI * 2 + r, reach)).join('');
  return (
    veil(colour, disc(x, y, r * 1.2), 0.1) +
    cut(colour, round(14, [r * 0.55, r * 0.92])) +
    cut(mix(colour, '#ffffff', 0.5), round(9, [r * 0.2, r * 0.5])) +
    cut('#fff6da', disc(x, y, r * 0.07))
  );
}

/** The better it went, the more bursts, and the bigger. */
export function fireworks({ gauges }: Pick<Picture, 'gauges'>): string {
  const mean = (gauges.health + gauges.energy + gauges.education) / 300;
  const many = Math.round(mean * 1.15 * BURSTS.length);
  return BURSTS.slice(0, many)
    .map(([x, y, r], n) =>
      burst([x, y, r * (0.55 + mean * 0.6)], BURST_COLOURS[n % BURST_COLOURS.length] ?? '#ffcf5a'),
    )
    .join('');
}
