// How does the board live in its host? It draws what is asked, and goes without a trace.
import type { Board, BoardLook, First } from '../board.ts';
import type { Picture } from '../picture.ts';
import { makeCrowd } from './crowd.ts';
import { makeDrawing } from './drawing.ts';
import { watchHost } from './host.ts';
import type { Renderer } from './probe.ts';
import { makePulse } from './pulse.ts';
import { startScene, type TownScene } from './scene.ts';
import { makeStills } from './stills.ts';
import { viewOf } from './view.ts';

interface Ground {
  readonly host: HTMLElement;
  readonly renderer: Renderer;
}

function close({ game }: TownScene): void {
  const { canvas } = game;
  game.destroy(true);
  /** Phaser goes at its next step; a sleeping loop would never come to it. */
  game.step(performance.now(), 0);
  canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
}

export async function openStage({ host, renderer }: Ground, first: First): Promise<Board> {
  let { picture, look } = first;
  const watch = watchHost(host, () => want());
  const view = () => viewOf(watch.size(), devicePixelRatio, renderer);
  const scene = await startScene({ host, renderer, view: view() });
  const stills = makeStills(scene);
  const crowd = makeCrowd(scene);
  const pulse = makePulse({ scene, stills, crowd, motion: () => look.motion });
  const drawing = makeDrawing({ scene, renderer, stills, crowd, clock: pulse.clock, done: pulse.wake });
  scene.game.renderer.on('restorewebgl', drawing.forget);

  function want(): void {
    const { width, height } = watch.size();
    if (width > 0 && height > 0) drawing.want({ picture, look, view: view() });
  }
  function show(next: Picture): void {
    picture = next;
    want();
  }
  function change(next: BoardLook): void {
    look = next;
    want();
  }
  function destroy(): void {
    for (const part of [watch, pulse, drawing]) part.end();
    close(scene);
  }
  want();
  return { renderer, show, look: change, destroy };
}
