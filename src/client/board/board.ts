// What can the page ask of a mounted board?
import type { Picture } from './picture.ts';
import type { Renderer } from './stage/probe.ts';

export interface BoardLook {
  readonly palette: 'dusk' | 'contrast';
  readonly motion: 'full' | 'reduced';
}

export interface Board {
  /** Shows this picture from now on; what differs fades in. */
  readonly show: (picture: Picture) => void;
  readonly look: (look: BoardLook) => void;
  /** Leaves nothing behind in the host or the page. */
  readonly destroy: () => void;
  readonly renderer: Renderer;
}

/** What the board shows first. */
export interface First {
  readonly picture: Picture;
  readonly look: BoardLook;
}
