// The only door of the board: what does the page around it show, and through what?
import type { Board, First } from './board.ts';
import { probe } from './stage/probe.ts';

export type { Board, BoardLook, First } from './board.ts';

/** Fills the host with the town. Null: neither WebGL nor Canvas is here, and the list view plays on. */
export async function mountBoard(host: HTMLElement, first: First): Promise<Board | null> {
  const renderer = probe();
  if (!renderer) return null;
  const { openStage } = await import('./stage/stage.ts');
  return openStage({ host, renderer }, first);
}
