// How does the company's pavilion look? A workshop with a saw-tooth roof and a chimney.
import type { Scene } from '../../palette.ts';
import { PAPER } from '../../papers.ts';
import { darker, lighter } from '../colour.ts';
import { cut, line } from '../ink.ts';
import { foot } from './parts.ts';

export function workshop(scene: Scene): string {
  const { tone } = scene;
  const teal = tone(PAPER.company);
  const wall = tone('#c4583e');
  const stack = tone(PAPER.brick);
  return (
    foot(scene, 78) +
    cut(stack, 'M38-58l2-72h16l3 72z') +
    cut(darker(stack, 0.3), 'M49-58v-72h7l3 72z') +
    cut(lighter(stack, 0.3), 'M36-136h24v8H36z') +
    cut(wall, 'M-66 0v-62h132V0z') +
    cut(darker(wall, 0.26), 'M34 0v-62h32V0z') +
    cut(teal, 'M-68-58v-8l44-34v34l44-34v34l48-36v44z') +
    cut(lighter(teal, 0.34), 'M-68-66l44-34v8l-44 34zM-24-66l44-34v8l-44 34zM20-66l48-36v8L20-58z') +
    cut(darker(teal, 0.36), 'M-24-100v42h9v-49zM20-100v42h9v-49z') +
    cut(PAPER.window, 'M-56-46h24v20h-24zM-26-46H-2v20h-24z') +
    line(darker(teal, 0.3), 'M-44-46v20M-14-46v20M-56-36h24M-26-36h24', 1.6) +
    cut('#ffe6a0', 'M10 0v-42h30V0z') +
    line(darker(wall, 0.4), 'M10-30h30M10-20h30M10-10h30', 1.4) +
    cut(darker(wall, 0.34), 'M-66 0v-6H10v6zM40 0v-6h26v6z') +
    gear(tone)
  );
}

const gear = (tone: Scene['tone']) =>
  cut(
    tone('#fff2d6'),
    'M-3-86h6v4l4 2 3-3 4 4-3 3 2 4h4v6h-4l-2 4 3 3-4 4-3-3-4 2v4h-6v-4l-4-2-3 3-4-4 3-3-2-4h-4v-6h4l2-4-3-3 4-4 3 3 4-2zM0-74a5 5 0 1 0 .1 0z',
  );
