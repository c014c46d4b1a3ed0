// What makes one house unlike the next? A chimney, an awning, a garden.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, lighter } from './colour.ts';
import type { House } from './house-plan.ts';
import { at, cut, num } from './ink.ts';
import { onFront, ring, spot } from './solid.ts';

export function chimney(one: House, { tone }: Scene): string {
  const [x, y] = spot(one.turn, [one.front * 0.72, one.deep * 0.4, one.high + one.rise]);
  const brick = tone(PAPER.brick);
  return at(
    { x, y },
    cut(brick, 'M-5 12V-12H5V10z') +
      cut(darker(brick, 0.35), 'M1 11V-12H5V10z') +
      cut(lighter(brick, 0.3), 'M-7-12H7v-4H-7z'),
  );
}

/** A striped awning over a shop front. */
export function awning(one: House, { tone, life }: Scene): string {
  const y = one.high * 0.46;
  const count = Math.round(one.front / 9);
  const step = one.front / count;
  const stripe = (n: number) =>
    `M${num(n * step)} ${num(y)}h${num(step)}l0-11q${num(-step / 2)}-5 ${num(-step)} 0z`;
  const odd = Array.from({ length: count }, (_, n) => n)
    .filter((n) => n % 2 === 0)
    .map(stripe)
    .join('');
  const even = Array.from({ length: count }, (_, n) => n)
    .filter((n) => n % 2 === 1)
    .map(stripe)
    .join('');
  return life < 0.22 ? '' : onFront(one.turn, cut(tone(one.cover), odd) + cut(tone(PAPER.white), even));
}

/** Boxes of flowers under the windows, and green on the roof. */
export function garden(one: House, { tone, life }: Scene): string {
  if (life < 0.4) return '';
  const rows = Array.from({ length: one.rows }, (_, n) => n);
  const y = (n: number) => (one.high / one.rows) * n + 3;
  const green = rows
    .map((n) => `M3 ${num(y(n))}h${num(one.front - 6)}v3q-6 5-12 0t-12 1-12 0h${num(-one.front + 42)}z`)
    .join('');
  const top = ring(one.turn, [
    [6, 8, one.high + one.rise + 1],
    [one.front - 6, 8, one.high + one.rise + 1],
    [one.front - 6, one.deep - 5, one.high + one.rise + 1],
    [6, one.deep - 5, one.high + one.rise + 1],
  ]);
  const boxes = onFront(one.turn, cut(tone(PAPER.leaf), green));
  return one.roof === 'flat' ? boxes + cut(tone(PAPER.grass), top) : boxes;
}
