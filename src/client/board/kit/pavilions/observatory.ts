// How does research's pavilion look? An observatory under its dome.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { cut, line, veil } from '../ink.ts';
import { foot } from './parts.ts';

export function observatory(scene: Scene): string {
  const { tone } = scene;
  const green = tone(PAPER.research);
  const wall = tone('#cfd6e6');
  return (
    foot(scene, 68) +
    cut(wall, 'M-50 0v-58H50V0z') +
    cut(darker(wall, 0.28), 'M18 0v-58h32V0z') +
    cut(lighter(wall, 0.4), 'M-56-62H56v8H-56z') +
    cut(green, 'M-58-58a58 56 0 0 1 116 0z') +
    cut(lighter(green, 0.3), 'M-58-58A58 56 0 0 1-14-111Q-42-92-46-58z') +
    veil(scene.light.shadow, 'M14-112a58 56 0 0 1 44 54H26q6-30-12-54z', 0.24) +
    cut(tone('#4b4268'), 'M6-114l17 7-18 49H-12z') +
    cut(tone('#f6ecd8'), 'M-4-82l44-44 9 9-44 44z') +
    cut(tone('#b58a4a'), 'M36-130l16 16-5 5-16-16z') +
    cut(PAPER.window, 'M-36-40h16v18h-16zM24-40h14v18H24z') +
    cut(PAPER.window, 'M-9 0v-32q9-10 18 0V0z') +
    line(darker(green, 0.3), 'M-54-70q54 10 108 0M-46-88q30 6 46 6', 1.4)
  );
}
