// How does the association's pavilion look? A striped marquee.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { cut, line, veil } from '../ink.ts';
import { foot, pennant } from './parts.ts';

export function marquee(scene: Scene): string {
  const { tone } = scene;
  const red = tone(PAPER.association);
  const white = tone(PAPER.white);
  return (
    foot(scene, 76) +
    cut(white, 'M-60 0-58-56H58L60 0z') +
    cut(darker(white, 0.28), 'M24 0v-56h34L60 0z') +
    cut(red, 'M-60 0-58-56h14l-2 56zM-32 0v-56h12l2 56zM36 0l-2-56h12l3 56z') +
    cut(PAPER.window, 'M-18 0q-2-36 18-50 20 14 18 50z') +
    cut('#fff0bd', 'M-10 0q-2-22 10-32 12 10 10 32z') +
    cut(red, 'M-72-50Q-22-68 0-118 22-68 72-50v9H-72z') +
    cut(white, 'M-48-58Q-15-78 0-118-9-76-22-50h-30zM48-58Q15-78 0-118 9-76 22-50h30z') +
    veil(scene.light.shadow, 'M0-118Q22-68 72-50v9H26Q18-82 0-118z', 0.2) +
    cut(
      darker(red, 0.18),
      'M-72-43h144l-8 12-10-10-10 10-10-10-10 10-10-10-10 10-6-10-6 10-10-10-10 10-10-10-10 10-10-10-10 10z',
    ) +
    line(lighter(red, 0.5), 'M-72-50Q-22-68 0-118', 2) +
    pennant(red, -148)
  );
}
