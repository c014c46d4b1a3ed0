// Who paints the town as it ended? Once for all: the ending, the head of the debrief and the picture to share show one painting.

import type { Preferences } from '../../app/preferences.ts';
import { drawTown, type Picture, TOWN } from '../../board/still.ts';

type Palette = Preferences['palette'];

interface Painted {
  /** What is in it, and in which colours. */
  readonly of: string;
  readonly canvas: Promise<HTMLCanvasElement>;
}

let last: Painted | null = null;

async function paint(picture: Picture, palette: Palette): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = TOWN.width;
  canvas.height = TOWN.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas here');
  await drawTown(pen, picture, palette);
  return canvas;
}

/** Rejects where the browser cannot paint it; what failed is tried again when it is next asked for. */
export function paintedTown(picture: Picture, palette: Palette): Promise<HTMLCanvasElement> {
  const of = JSON.stringify([palette, picture]);
  if (last?.of === of) return last.canvas;
  const painted = { of, canvas: paint(picture, palette) };
  last = painted;
  painted.canvas.catch(() => {
    if (last === painted) last = null;
  });
  return painted.canvas;
}
