// What does an empty Phaser scene cost? The yardstick of the board: the same size, renderer and steps a second, nothing in it.
import { Game, RENDER_TYPE, Scene } from '../../../src/client/board/phaser.ts';
import type { Renderer } from '../../../src/client/board/stage/probe.ts';
import { STEPS } from '../../../src/client/board/stage/scene.ts';
import { countAsDrawing } from './meter.ts';

export interface Empty {
  readonly end: () => void;
}

class Nothing extends Scene {
  readonly ready: () => void;

  constructor(ready: () => void) {
    super({ key: 'nothing' });
    this.ready = ready;
  }

  create(): void {
    this.ready();
  }

  override update(): void {
    countAsDrawing();
  }
}

export function startEmpty(host: HTMLElement, renderer: Renderer): Promise<Empty> {
  return new Promise((resolve) => {
    const game = new Game({
      type: RENDER_TYPE[renderer],
      fps: { limit: STEPS[renderer] },
      parent: host,
      width: host.clientWidth,
      height: host.clientHeight,
      banner: false,
      audio: { noAudio: true },
      scene: new Nothing(() => resolve({ end })),
    });
    const end = () => {
      game.destroy(true);
      game.step(performance.now(), 0);
    };
  });
}
