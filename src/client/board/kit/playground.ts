// Where do the children play? Slide, swing and sand.
import type { Scene } from '../palette.ts';
import { PAPER } from '../papers.ts';
import { darker, lighter, mix } from './colour.ts';
import { at, cut, line, oval, veil } from './ink.ts';

export function playground({ tone, life, light }: Scene): string {
  const sand = tone(mix('#a79f98', '#f6dc98', life));
  const red = tone('#e0523a');
  const blue = tone('#2f8fb4');
  const swing = life > 0.2 ? 'M-26-44-22-12M-14-44-12-12M4-44 0-12M16-44 12-12' : 'M-26-44V-8';
  return (
    cut(darker(sand, 0.25), oval(1300, 578, [64, 22])) +
    cut(sand, oval(1300, 575, [64, 22])) +
    at(
      { x: 1278, y: 574 },
      veil(light.shadow, oval(6, 2, [30, 6]), 0.2) +
        line(blue, 'M-36 0-28-48H20L28 0', 4) +
        line(tone('#5c4a52'), swing, 1.5) +
        cut(tone(PAPER.gold), life > 0.2 ? 'M-24-13h14v4h-14zM-2-13h16v4H-2z' : ''),
    ) +
    at(
      { x: 1330, y: 578 },
      line(tone(PAPER.wood), 'M-8 0V-40M4 0V-40M-8-12H4M-8-24H4', 3) +
        cut(red, 'M-10-42H6l32 36v6H26Q10-34-10-34z') +
        cut(lighter(red, 0.3), 'M6-42l32 36h-6L0-42z') +
        cut(tone('#f0c14a'), 'M-14-40-2-58 10-40z'),
    )
  );
}
