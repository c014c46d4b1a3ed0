// Which pixels do the things of the end wear? Only those that are used, once.
import type { Look } from '../kit/frame.ts';
import type { Sprite } from '../sprites.ts';
import { raster } from '../stage/raster.ts';
import type { Finale } from './model.ts';
import { type FinaleSprite, finaleSpritesOf } from './sprites.ts';

export interface Worn {
  readonly sprite: Sprite;
  readonly pixels: CanvasImageSource;
}
export type Dressed = ReadonlyMap<FinaleSprite, Worn>;

/** Twice as large as in the world: a projector shows the town larger than that. */
const FINE = 2;

const fine = ({ svg, width, height }: Sprite): string =>
  svg.replace(` width="${width}" height="${height}"`, ` width="${width * FINE}" height="${height * FINE}"`);

export async function dressed({ movers }: Finale, palette: Look['palette']): Promise<Dressed> {
  const sprites = finaleSpritesOf({ palette, detail: 'full' });
  const wardrobe = new Map<FinaleSprite, Worn>();
  for (const id of new Set(movers.map((mover) => mover.sprite))) {
    const pixels = await raster(fine(sprites[id]));
    if (pixels) wardrobe.set(id, { sprite: sprites[id], pixels });
  }
  return wardrobe;
}
