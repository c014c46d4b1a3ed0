// What do the pavilions share? A shadow at the foot, a pennant on top.
import type { Scene } from '../../palette.ts';
import { cut, line, oval, veil } from '../ink.ts';

export const pennant = (colour: string, y: number) =>
  line('#e9dfe6', `M0 ${y + 32}V${y}`, 2.4) + cut(colour, `M1 ${y + 1}q12-5 28 2l-9 6 9 6q-15 4-28-2z`);

export const foot = (scene: Scene, width: number) => veil(scene.light.shadow, oval(12, 1, [width, 9]), 0.3);
