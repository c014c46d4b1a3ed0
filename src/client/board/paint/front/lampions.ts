// How is the night of the festival hung? Lampions on ropes.
import { darker, lighter } from '../../kit/colour.ts';
import { halo } from '../../kit/glow.ts';
import { at, cut, line, oval } from '../../kit/ink.ts';

const LAMPIONS = ['#ff8f4a', '#ff6f6a', '#ffc93c', '#f59ad0', '#8fd8c4'] as const;

const ROPES = [
  [-10, 352, 250, 262],
  [250, 262, 545, 330],
  [1055, 330, 1350, 262],
  [1350, 262, 1610, 352],
  [-10, 520, 300, 470],
  [1300, 470, 1610, 520],
] as const;

export function lampions(): string {
  return ROPES.map(([x0, y0, x1, y1], rope) => {
    const sag = 34;
    const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2 + sag * 2];
    const lamps = Array.from({ length: 7 }, (_, n) => {
      const t = (n + 0.5) / 7;
      const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1;
      const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1;
      const colour = LAMPIONS[(n + rope) % LAMPIONS.length] ?? '#ffc93c';
      return at(
        { x, y },
        halo(0, 11, [24, 24, 0.5]) +
          cut(colour, oval(0, 11, [9, 10])) +
          cut(lighter(colour, 0.5), oval(-2, 11, [3.5, 8])) +
          cut(darker(colour, 0.4), 'M-4 0h8v3h-8zM-4 19h8v3h-8z'),
      );
    });
    return line('#c9a06a', `M${x0} ${y0}Q${mx} ${my} ${x1} ${y1}`, 1.6) + lamps.join('');
  }).join('');
}
