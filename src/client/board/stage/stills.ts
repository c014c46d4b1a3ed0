// How does one still picture become the next? The new one fades in over the old.
import { Cutout } from './cutout.ts';
import type { TownScene } from './scene.ts';
import { shownOf } from './shown.ts';

interface Still {
  readonly image: Cutout;
  readonly key: string;
  readonly since: number;
  readonly fade: number;
}

export interface Stills {
  /** Lays a picture over the others; with a fade of 0 ms it is there at once. */
  readonly lay: (canvas: HTMLCanvasElement, fade: number) => void;
  /** Moves the fades on; false when none is under way. */
  readonly step: (now: number) => boolean;
}

export function makeStills(scene: TownScene): Stills {
  const { textures, displayList } = scene.sys;
  let count = 0;
  let stack: Still[] = [];

  function lay(canvas: HTMLCanvasElement, fade: number): void {
    const key = `still-${count++}`;
    textures.addImage(key, canvas as unknown as HTMLImageElement);
    const image = new Cutout(scene, 0, 0, key).setOrigin(0);
    displayList.add(image);
    stack = [...stack, { image, key, since: performance.now(), fade }];
    step(performance.now());
  }

  /** What another picture covers wholly is no longer needed. */
  function settle(top: number): void {
    for (const { image, key } of stack.slice(0, top)) {
      image.destroy();
      textures.remove(key);
    }
    stack = stack.slice(top);
  }

  function step(now: number): boolean {
    if (stack.length === 1 && stack[0]?.image.alpha === 1) return false;
    const shown = stack.map((still) => shownOf(still, now));
    for (const [index, { image }] of stack.entries()) image.setAlpha(shown[index]);
    settle(Math.max(0, shown.lastIndexOf(1)));
    return shown.some((alpha, index) => alpha < 1 && index >= shown.lastIndexOf(1));
  }

  return { lay, step };
}
