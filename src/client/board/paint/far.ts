// What lies behind and between the quarters? Hills, a river with its bridge, a railway with a station.
import type { Look } from '../kit/frame.ts';
import { sceneOf } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { hills, meadow } from './far/hills.ts';
import { railway } from './far/railway.ts';
import { reeds, river } from './far/river.ts';

export function paintFar({ light }: Pick<Picture, 'light'>, look: Look): string {
  const scene = sceneOf(light, look);
  return hills(scene) + meadow(scene) + river(scene) + reeds(scene) + railway(scene);
}
