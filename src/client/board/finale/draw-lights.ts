// How are the lights of the end drawn? The dark, what is left out of it, and the lines over the square.
import { TOWN } from '../kit/frame.ts';
import { axesOf, MIDDLE } from './arch.ts';
import type { Finale, Line, Pool } from './model.ts';

type Pen = CanvasRenderingContext2D;

const eased = (seconds: number, { wait, seconds: whole }: { wait: number; seconds: number }): number =>
  Math.min(1, Math.max(0, (seconds - wait) / whole));

const LINE_SECONDS = 1.1;
const NIGHT = '#0c0a26';
const WARM = '#ffcf6e';

/** A soft spot, from its middle to nothing. */
function spot(pen: Pen, { x, y, rx, ry }: Pool, colour: string): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, ry / rx);
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, rx);
  light.addColorStop(0, colour);
  light.addColorStop(0.55, `${colour}d0`);
  light.addColorStop(1, `${colour}00`);
  pen.fillStyle = light;
  pen.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  pen.restore();
}

function drawDark(pen: Pen, { dark }: Finale, seconds: number): void {
  pen.globalAlpha = dark * eased(seconds, { wait: 0, seconds: 1 });
  pen.fillStyle = NIGHT;
  pen.fillRect(TOWN.x, TOWN.y, TOWN.width, TOWN.height);
}

function drawPools(pen: Pen, { pools }: Finale, seconds: number): void {
  for (const [mode, colour, most] of [
    ['destination-out', NIGHT, 1],
    ['lighter', WARM, 0.13],
  ] as const) {
    pen.globalCompositeOperation = mode;
    for (const pool of pools) {
      pen.globalAlpha = most * (pool.from + (pool.to - pool.from) * eased(seconds, pool));
      if (pen.globalAlpha > 0.01) spot(pen, pool, colour);
    }
  }
  pen.globalCompositeOperation = 'source-over';
}

function drawLine(pen: Pen, { rung, look, wait }: Line, seconds: number): void {
  const part = eased(seconds, { wait, seconds: LINE_SECONDS });
  if (part === 0) return;
  const { rx, ry } = axesOf(rung);
  const [from, to] = [Math.PI - 0.02, 2 * Math.PI + 0.02];
  const strokes =
    look === 'whole'
      ? ([
          ['#3a1c4a', 5, 0.5],
          ['#ffdf95', 2.6, 0.95],
        ] as const)
      : ([['#fff4dd', 2, 0.7]] as const);
  pen.setLineDash(look === 'whole' ? [] : [7, 9]);
  for (const [colour, width, alpha] of strokes) {
    pen.globalAlpha = alpha;
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.ellipse(MIDDLE.x, MIDDLE.y, rx, ry, 0, from, from + (to - from) * part);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.beginPath();
  for (const side of [-1, 1]) pen.ellipse(MIDDLE.x + side * rx, MIDDLE.y + 5, 6, 6, 0, 0, 2 * Math.PI);
  pen.fillStyle = '#ffdf95';
  pen.fill();
}

/** What lies under everything that moves. */
export function drawLights(pen: Pen, finale: Finale, seconds: number): void {
  drawDark(pen, finale, seconds);
  drawPools(pen, finale, seconds);
  for (const line of finale.lines) drawLine(pen, line, seconds);
}
