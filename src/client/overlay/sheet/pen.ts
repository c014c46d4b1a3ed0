// How is text set on a picture? Broken into lines, stacked downwards, side by side in columns.
import type { IconName } from '../icons/names.ts';
import { PICTOGRAMS } from '../icons/names.ts';

type Canvas = CanvasRenderingContext2D;

export interface Face {
  /** Family and weight, as CSS writes them: "700 {size} Verdana". */
  readonly font: (size: number) => string;
  readonly size: number;
  readonly colour: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Breaks within a word only where the word alone is wider than its line. */
function brokenWord(canvas: Canvas, word: string, width: number): string[] {
  if (canvas.measureText(word).width <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && canvas.measureText(word.slice(0, end)).width > width) end--;
  return [word.slice(0, end), ...brokenWord(canvas, word.slice(end), width)];
}

function linesOf(canvas: Canvas, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).flatMap((one) => brokenWord(canvas, one, width))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && canvas.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const LEADING = 1.28;

/** Writes from the top of the box down; gives where the text ends. */
export function write(canvas: Canvas, text: string, { face, ...box }: Box & { readonly face: Face }): number {
  canvas.font = face.font(face.size);
  canvas.fillStyle = face.colour;
  canvas.textBaseline = 'alphabetic';
  const lines = linesOf(canvas, text, box.width);
  const step = face.size * LEADING;
  for (const [i, line] of lines.entries()) canvas.fillText(line, box.x, box.y + face.size + i * step);
  return box.y + lines.length * step;
}

/** A line to write on by hand. */
export function rule(canvas: Canvas, { x, y, width }: Box, colour: string): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = 2;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x + width, y);
  canvas.stroke();
}

export interface Columns<T> {
  readonly items: readonly T[];
  readonly count: number;
  readonly gap: number;
  /** Draws one item; gives where it ends. */
  readonly draw: (item: T, box: Box) => number;
}

/** Row by row, each as tall as its tallest item; gives where the last row ends. */
export function columns<T>({ x, y, width }: Box, { items, count, gap, draw }: Columns<T>): number {
  const each = (width - gap * (count - 1)) / count;
  let top = y;
  for (let first = 0; first < items.length; first += count) {
    const row = items.slice(first, first + count);
    const ends = row.map((item, i) => draw(item, { x: x + i * (each + gap), y: top, width: each }));
    top = Math.max(...ends) + (first + count < items.length ? gap / 2 : 0);
  }
  return top;
}

export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
}

/** A pictogram of the page, drawn: the same paths in the same inks. */
export function drawIcon(canvas: Canvas, name: IconName, { x, y, size, colour, ground }: Sign): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(size / 24, size / 24);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [tone, path] of PICTOGRAMS[name]) {
    const shape = new Path2D(path);
    const isCut = tone === 'cut' || tone === 'slit';
    canvas.globalAlpha = tone === 'soft' ? 0.6 : 1;
    canvas.fillStyle = isCut ? ground : colour;
    canvas.strokeStyle = canvas.fillStyle;
    canvas.lineWidth = tone === 'line' ? 2.2 : 1.6;
    if (tone === 'line' || tone === 'slit') canvas.stroke(shape);
    else canvas.fill(shape);
  }
  canvas.restore();
}
