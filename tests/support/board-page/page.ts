// What can a test ask of the board alone? A page with nothing but its host; the words the test calls it by are on window.
import { type Board, type BoardLook, mountBoard, type Picture } from '../../../src/client/board/index.ts';
import type { Empty } from './empty.ts';

export interface BoardPage {
  board?: Board | null;
  empty?: Empty;
  readonly mount: (picture: Picture, look: BoardLook) => Promise<string>;
  readonly mountEmpty: (renderer: string) => Promise<void>;
}

declare global {
  interface Window {
    boardPage: BoardPage;
  }
}

const host = (): HTMLElement => document.querySelector<HTMLElement>('#host') ?? document.body;

const page: BoardPage = {
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
