// What is hung out when life is good? Flags on masts, strings of pennants.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker } from './colour.ts';
import { at, cut, line, num, type Spot } from './ink.ts';

/** A flag on a mast; at the bottom of the gauge the mast is bare. */
export function flag(spot: Spot, colour: string, scene: Scene): string {
  const { tone, life } = scene;
  const full = Math.min(1, Math.max(0, (life - 0.3) / 0.4));
  const hue = tone(colour);
  const cloth =
    full > 0.05
      ? at(
          { x: 1, y: -62, size: 0.4 + 0.6 * full },
          cut(hue, 'M0 0q10-6 20 0t16-2v17q-8 6-18 1T0 18z') +
            cut(darker(hue, 0.22), 'M20 0q8 5 16-2v17q-8 6-16 2z'),
        )
      : '';
  return at(spot, line(tone('#d8cfd2'), 'M0 0V-64', 2.2) + cloth);
}

const BUNTING = [PAPER.association, PAPER.gold, PAPER.research, PAPER.company, PAPER.authority] as const;

/** A string of pennants that sags between two points. */
export function bunting(from: Spot, to: Spot, scene: Scene): string {
  const sag = 18;
  const count = Math.max(4, Math.round(Math.abs(to.x - from.x) / 15));
  const point = (t: number) =>
    [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t + sag * 4 * t * (1 - t)] as const;
  const pennants = BUNTING.map((colour, hue) => {
    const mine = Array.from({ length: count }, (_, n) => n).filter((n) => n % BUNTING.length === hue);
    const d = mine.map((n) => {
      const [x, y] = point((n + 0.5) / count);
      return `M${num(x - 5)} ${num(y)}h10l-5 12z`;
    });
    return cut(scene.tone(colour), d.join(''));
  });
  const rope = `M${num(from.x)} ${num(from.y)}Q${num((from.x + to.x) / 2)} ${num((from.y + to.y) / 2 + sag * 2)} ${num(to.x)} ${num(to.y)}`;
  return line(scene.tone('#f3e6d0'), rope, 1.2) + pennants.join('');
}
