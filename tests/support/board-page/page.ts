// What can a test ask of the board alone? A page with nothing but its host; the words the test calls it by are on window.
import { type Board, type BoardLook, mountBoard } from '../../../src/client/board/index.ts';
import type { Picture } from '../../../src/client/board/picture.ts';
import type { Renderer } from '../../../src/client/board/stage/probe.ts';
import type { Empty } from './empty.ts';
import { type Figures, figures, restart, watchFrames } from './meter.ts';

export interface BoardPage {
  board?: Board | null;
  empty?: Empty;
  readonly mount: (picture: Picture, look: BoardLook) => Promise<Renderer | 'none'>;
  readonly mountEmpty: (renderer: Renderer) => Promise<void>;
  readonly restart: () => void;
  readonly figures: () => Figures;
  /** Milliseconds of every task that held the page up. */
  readonly longTasks: number[];
}

declare global {
  interface Window {
    boardPage: BoardPage;
  }
}

const host = (): HTMLElement => document.querySelector<HTMLElement>('#host') ?? document.body;

watchFrames();
const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

const page: BoardPage = {
  restart,
  figures,
  longTasks,
  async mount(picture, look) {
    page.board = await mountBoard(host(), { picture, look });
    return page.board?.renderer ?? 'none';
  },
  async mountEmpty(renderer) {
    const { startEmpty } = await import('./empty.ts');
    page.empty = await startEmpty(host(), renderer);
  },
};
window.boardPage = page;
