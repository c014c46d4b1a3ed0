// Which sheets must be drawn again? Only those whose text changed; the others keep their pixels.
import type { Layer, LayerId } from '../kit/frame.ts';
import { framed, letGo, raster } from './raster.ts';
import { type Cut, cutOf, rowsAbove, type View } from './view.ts';

export interface Drawn {
  /** The text it was drawn from: what must differ for it to be drawn again. */
  readonly text: string;
  readonly pixels: CanvasImageSource;
}

interface Due extends Cut {
  readonly id: LayerId;
  readonly text: string;
}

/** Milliseconds of writing drawings before the page has a moment for itself. */
const AT_ONCE = 6;

const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** One line for each sheet in sight, with the text that says how it is drawn; each as soon as it is written. */
export async function* linesIn(layers: Iterable<Layer>, view: View): AsyncGenerator<Due> {
  let since = performance.now();
  for (const { id, box, svg } of layers) {
    const cut = cutOf(box, view);
    if (cut) yield { ...cut, id, text: framed(svg, cut.box, cut.place) };
    if (performance.now() - since < AT_ONCE) continue;
    await nextTask();
    since = performance.now();
  }
}

/** All of them. */
export async function linesOf(layers: Iterable<Layer>, view: View): Promise<readonly Due[]> {
  const lines: Due[] = [];
  for await (const line of linesIn(layers, view)) lines.push(line);
  return lines;
}

export const dueOf = (lines: readonly Due[], drawn: ReadonlyMap<LayerId, { text: string }>): readonly Due[] =>
  lines.filter(({ id, text }) => drawn.get(id)?.text !== text);

export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Draws what is due, one sheet a frame. `isWanted` says at first and after each whether the rest is worth it. */
export async function drawSheets(
  lines: readonly Due[],
  drawn: Map<LayerId, Drawn>,
  isWanted: () => boolean,
): Promise<boolean> {
  if (!isWanted()) return false;
  for (const { id, text } of dueOf(lines, drawn)) {
    const pixels = await raster(text);
    await nextFrame();
    if (!isWanted()) {
      if (pixels) letGo(pixels);
      return false;
    }
    if (!pixels) continue;
    const before = drawn.get(id);
    if (before) letGo(before.pixels);
    drawn.set(id, { text, pixels });
  }
  return isWanted();
}

/** All sheets on one canvas: moving things are drawn over a single still picture. */
export function bake(
  lines: readonly Due[],
  drawn: ReadonlyMap<LayerId, Drawn>,
  view: View,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = view.width;
  canvas.height = view.height;
  const plane = canvas.getContext('2d', { alpha: false });
  for (const { id, place } of lines) {
    const sheet = drawn.get(id);
    if (sheet) plane?.drawImage(sheet.pixels, place.x, place.y);
  }
  const above = rowsAbove(view);
  if (above > 0) plane?.drawImage(canvas, 0, above, view.width, 1, 0, 0, view.width, above);
  return canvas;
}
