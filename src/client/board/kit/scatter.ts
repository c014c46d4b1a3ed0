// What lies on open ground? Grass and flowers, or cracks and litter.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { chance } from './chance.ts';
import { darker, lighter } from './colour.ts';
import type { Box } from './frame.ts';
import { cut, disc, line } from './ink.ts';

const FLOWERS = { red: '#f0607a', gold: '#ffce4d', white: '#fff4ea' } as const;

/** Grass and flowers, or cracks, dust and litter, scattered over a box: each spot turns at its own moment. */
export function scatter(box: Box, scene: Scene, name: string): string {
  const { life, tone, look } = scene;
  const roll = chance(name);
  const lists: Record<string, string> = { tuft: '', red: '', gold: '', white: '', crack: '', litter: '' };
  for (let n = look.detail === 'light' ? 14 : 40; n > 0; n--) {
    const x = Math.round(box.x + roll() * box.width);
    const y = Math.round(box.y + roll() * box.height);
    const [green, grey] = [GREEN[n % GREEN.length] ?? 'tuft', n % 2 ? 'crack' : 'litter'];
    const kind = roll() < life * 1.05 ? green : grey;
    lists[kind] += SHAPES[kind]?.(x, y) ?? '';
  }
  const flowers = Object.entries(FLOWERS).map(([kind, hue]) => cut(tone(hue), lists[kind] ?? ''));
  const pieces =
    cut(tone(PAPER.grassDeep), lists.tuft ?? '') +
    flowers.join('') +
    line(darker(tone('#7d7684'), 0.3), lists.crack ?? '', 1.1) +
    cut(lighter(tone('#c9c3c6'), 0.2), lists.litter ?? '');
  return `<g stroke="none">${pieces}</g>`;
}

const GREEN = ['tuft', 'red', 'tuft', 'gold', 'tuft', 'white'] as const;

const petals = (x: number, y: number) => disc(x, y, 2.6) + disc(x + 6, y + 3, 2) + disc(x - 5, y + 3, 2);

const SHAPES: Readonly<Record<string, (x: number, y: number) => string>> = {
  tuft: (x, y) => `M${x} ${y}l-4-8 5 5 1-9 3 9 5-5-4 8z`,
  red: petals,
  gold: petals,
  white: petals,
  crack: (x, y) => `M${x} ${y}l9 3 4-4 10 5M${x + 9} ${y + 3}l-2 6`,
  litter: (x, y) => `M${x} ${y}l7-3 2 5-6 3z`,
};
