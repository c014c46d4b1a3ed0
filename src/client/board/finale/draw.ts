// How is one moment of the end drawn? Its lights, then whatever moves, on a sheet of their own.
import { TOWN } from '../kit/frame.ts';
import { poseOf } from '../stage/gait.ts';
import { drawLights } from './draw-lights.ts';
import type { Dressed, Worn } from './dressed.ts';
import type { Finale } from './model.ts';

/** The end of a game, with what it wears. */
export interface Cast {
  readonly finale: Finale;
  readonly wardrobe: Dressed;
}

function drawWorn(pen: CanvasRenderingContext2D, { sprite, pixels }: Worn): void {
  const { origin, width, height } = sprite;
  pen.drawImage(pixels, -origin.x * width, -origin.y * height, width, height);
}

export function drawFinale(pen: CanvasRenderingContext2D, { finale, wardrobe }: Cast, seconds: number): void {
  const { width, height } = pen.canvas;
  const scale = width / TOWN.width;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  drawLights(pen, finale, seconds);
  for (const mover of finale.movers) {
    const { x, y, turn, size, alpha, back } = poseOf(mover, seconds);
    const worn = wardrobe.get(mover.sprite);
    if (!worn || alpha <= 0) continue;
    pen.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    pen.rotate(turn);
    pen.scale(back ? -size : size, size);
    pen.globalAlpha = alpha;
    drawWorn(pen, worn);
  }
}
