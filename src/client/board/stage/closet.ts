// Which pixels do the movers wear? One texture for each kind, changed for all at once.
import type { Sprite, SpriteId } from '../movers.ts';
import type { Cutout } from './cutout.ts';
import type { TownScene } from './scene.ts';

/** A sprite as pixels of the size it is shown at. */
export interface Costume {
  readonly canvas: HTMLCanvasElement;
  readonly sprite: Sprite;
}
export type Wardrobe = ReadonlyMap<SpriteId, Costume>;

export interface Closet {
  /** New clothes; `change` dresses everybody before the old ones go. */
  readonly fill: (wardrobe: Wardrobe, change: () => void) => void;
  readonly wear: (image: Cutout, id: SpriteId) => void;
}

export function makeCloset(scene: TownScene): Closet {
  const { textures } = scene.sys;
  let clothes: Wardrobe = new Map();
  let season = 0;
  const keyOf = (id: SpriteId) => `${id}-${season}`;

  function fill(wardrobe: Wardrobe, change: () => void): void {
    const old = [...clothes.keys()].map(keyOf);
    season += 1;
    clothes = wardrobe;
    for (const [id, { canvas }] of wardrobe)
      textures.addImage(keyOf(id), canvas as unknown as HTMLImageElement);
    change();
    for (const key of old) textures.remove(key);
  }

  function wear(image: Cutout, id: SpriteId): void {
    const origin = clothes.get(id)?.sprite.origin ?? { x: 0.5, y: 0.5 };
    image.setTexture(keyOf(id)).setOrigin(origin.x, origin.y);
  }
  return { fill, wear };
}
