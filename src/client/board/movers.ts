// What moves over the still sheets?
import type { Mover } from './mover.ts';
import { birds, leaves, sparks } from './movers/air.ts';
import { strollers } from './movers/strollers.ts';
import { smoke, turbines } from './movers/works.ts';
import type { Picture } from './picture.ts';

export type { Mover } from './mover.ts';
export { type Sprite, type SpriteId, spritesOf } from './sprites.ts';

export function moversOf(picture: Picture): readonly Mover[] {
  return [
    ...turbines(picture),
    ...smoke(picture),
    ...birds(picture),
    ...strollers(picture),
    ...leaves(picture),
    ...sparks(picture),
  ];
}
