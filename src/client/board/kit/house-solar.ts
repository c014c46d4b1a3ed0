// How much sun does a roof catch? Panels, row by row with the gauge.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { lighter } from './colour.ts';
import type { House } from './house-plan.ts';
import { cut } from './ink.ts';
import { ring } from './solid.ts';

/** Panels on the roof: from half way up the gauge on, row by row. */
export function solar(one: House, scene: Scene): string {
  const rows = Math.round(Math.max(0, (scene.life - 0.3) / 0.5) * 3);
  if (rows === 0) return '';
  const up = (t: number) =>
    one.roof === 'flat' ? one.high + one.rise + 1 : one.high - 3 + (one.rise + 5) * t;
  const depth = (t: number) =>
    one.roof === 'flat' ? one.deep * (0.15 + t * 0.7) : -4 + (one.deep / 2 + 4) * t;
  const columns = Math.max(2, Math.round(one.front / 20));
  let cells = '';
  let shine = '';
  for (let row = 0; row < Math.min(3, rows); row++) {
    for (let column = 0; column < columns; column++) {
      const [a, b] = [0.14 + row * 0.27, 0.14 + row * 0.27 + 0.22];
      const s = (one.front / columns) * (column + 0.1);
      const w = (one.front / columns) * 0.8;
      cells += ring(one.turn, [
        [s, depth(a), up(a)],
        [s + w, depth(a), up(a)],
        [s + w, depth(b), up(b)],
        [s, depth(b), up(b)],
      ]);
      shine += ring(one.turn, [
        [s + w * 0.5, depth(a), up(a)],
        [s + w, depth(a), up(a)],
        [s + w, depth(b), up(b)],
      ]);
    }
  }
  const blue = scene.tone(PAPER.solar);
  return cut(blue, cells) + cut(lighter(blue, 0.22), shine);
}
