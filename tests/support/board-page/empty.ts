// What does an empty Phaser scene cost? The yardstick of the board: the same size, the same renderer, nothing in it.
import { Game, RENDER_TYPE, Scene } from '../../../src/client/board/phaser.ts';

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
}

export function startEmpty(host: HTMLElement, renderer: string): Promise<Empty> {
  return new Promise((resolve) => {
    const game = new Game({
      type: renderer === 'webgl' ? RENDER_TYPE.webgl : RENDER_TYPE.canvas,
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
