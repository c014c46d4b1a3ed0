// What does Phaser start with? One empty scene in one canvas that takes no input, no sound and no part in the page's focus.
import { Game, RENDER_TYPE, Scene } from '../phaser.ts';
import type { Renderer } from './probe.ts';
import type { View } from './view.ts';

/** Without a graphics card thirty steps a second are enough for smoke and strollers. */
export const STEPS: Readonly<Record<Renderer, number>> = { canvas: 32, webgl: 0 };

class TownScene extends Scene {
  readonly ready: (scene: TownScene) => void;
  step: (now: number) => void = () => undefined;

  constructor(ready: (scene: TownScene) => void) {
    super({ key: 'town', plugins: [] });
    this.ready = ready;
  }

  create(): void {
    this.ready(this);
  }

  override update(now: number): void {
    this.step(now);
  }
}

export type { TownScene };

/** The canvas fills its host; what it shows is said by the page around it. */
export function dress(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
}

function configOf(host: HTMLElement, renderer: Renderer, view: View): Phaser.Types.Core.GameConfig {
  return {
    type: RENDER_TYPE[renderer],
    parent: host,
    width: view.width,
    height: view.height,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    fps: { limit: STEPS[renderer] },
    /** The still picture covers everything, so nothing needs to be wiped. */
    render: { clearBeforeRender: renderer === 'webgl', transparent: true, powerPreference: 'low-power' },
  };
}

/** Where the stage is built, and how. */
export interface Site {
  readonly host: HTMLElement;
  readonly renderer: Renderer;
  readonly view: View;
}

export function startScene({ host, renderer, view }: Site): Promise<TownScene> {
  return new Promise((ready) => {
    const scene = new TownScene((it) => {
      dress(it.game.canvas);
      ready(it);
    });
    new Game({ ...configOf(host, renderer, view), scene });
  });
}
