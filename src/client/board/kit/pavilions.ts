// What stands round the square? Four pavilions, told apart by their roofs.
import type { ActorId } from '../../../core/content/vocabulary.ts';
import { PAPER, type Scene } from '../palette.ts';
import { darker, lighter } from './colour.ts';
import { cut, line, oval, veil } from './ink.ts';

const pennant = (colour: string, y: number) =>
  line('#e9dfe6', `M0 ${y + 32}V${y}`, 2.4) + cut(colour, `M1 ${y + 1}q12-5 28 2l-9 6 9 6q-15 4-28-2z`);

const foot = (scene: Scene, width: number) => veil(scene.light.shadow, oval(12, 1, [width, 9]), 0.3);

/** The association: a striped marquee. */
function marquee(scene: Scene): string {
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

/** The company: a workshop with a saw-tooth roof and a chimney. */
function workshop(scene: Scene): string {
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

/** The town hall: pediment, columns, flag. */
function townHall(scene: Scene): string {
  const { tone } = scene;
  const violet = tone(PAPER.authority);
  const wall = tone(PAPER.white);
  const column = (x: number) =>
    cut(lighter(wall, 0.4), `M${x} 0v-72h12V0z`) + cut(darker(wall, 0.24), `M${x + 7} 0v-72h5V0z`);
  return (
    foot(scene, 78) +
    cut(darker(wall, 0.16), 'M-62 0v-76H62V0z') +
    cut(PAPER.window, 'M-15 0v-44q15-14 30 0V0z') +
    cut(PAPER.window, 'M-42-50h10v26h-10zM32-50h10v26H32z') +
    [-58, -31, 19, 46].map(column).join('') +
    cut(violet, 'M-74-76H74v12H-74z') +
    cut(lighter(violet, 0.3), 'M-74-76H74v3H-74z') +
    cut(violet, 'M-70-76 0-116l70 40z') +
    cut(lighter(violet, 0.36), 'M-70-76 0-116v8L-54-76z') +
    veil(scene.light.shadow, 'M0-116l70 40H12z', 0.22) +
    cut('#ffe6a0', 'M-9-88a9 9 0 1 0 18 0 9 9 0 1 0-18 0z') +
    line(violet, 'M0-88v-6M0-88l4 2', 1.6) +
    cut(lighter(wall, 0.2), 'M-70 0v-6H70v6z') +
    cut(darker(wall, 0.12), 'M-78 6V0H78v6z') +
    line('#e9dfe6', 'M0-114v-38', 2.4) +
    cut(violet, 'M1-152q16-6 34 2v20q-18-8-34-2z') +
    cut('#ffcf5a', 'M1-143q16-6 34 2v5q-18-8-34-2z')
  );
}

/** The research centre: an observatory under its dome. */
function observatory(scene: Scene): string {
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

export const PAVILION: Readonly<Record<ActorId, (scene: Scene) => string>> = {
  association: marquee,
  company: workshop,
  authority: townHall,
  research: observatory,
};
