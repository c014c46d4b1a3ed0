// How do the small things that move become pixels? Once for a palette and a size, a few in each frame.
import type { Look } from '../kit/frame.ts';
import { type Sprite, type SpriteId, spritesOf } from '../movers.ts';
import type { Wardrobe } from './closet.ts';
import { framed, letGo, raster } from './raster.ts';
import type { View } from './view.ts';

const BOX = /viewBox="([^"]+)"/;

/** The part of its own drawing a sprite shows: all of it. */
function boxOf({ svg, width, height }: Sprite) {
  const [x = 0, y = 0, w = width, h = height] = (BOX.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return { x, y, width: w, height: h };
}

async function sew(sprite: Sprite, scale: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(sprite.width * scale));
  canvas.height = Math.max(1, Math.round(sprite.height * scale));
  const pixels = await raster(framed(sprite.svg, boxOf(sprite), canvas));
  if (pixels) {
    canvas.getContext('2d')?.drawImage(pixels, 0, 0);
    letGo(pixels);
  }
  return canvas;
}

export async function sewAll(look: Look, view: View): Promise<Wardrobe> {
  const wardrobe = new Map();
  for (const [id, sprite] of Object.entries(spritesOf(look)) as [SpriteId, Sprite][]) {
    wardrobe.set(id, { sprite, canvas: await sew(sprite, view.scale) });
  }
  return wardrobe;
}
