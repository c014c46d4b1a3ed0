// How does the town look at one moment, without a stage? The same sheets, laid over each other on a canvas.
import type { Outcome } from '../../core/engine/index.ts';
import { type Look, TOWN } from './kit/frame.ts';
import { lightAt } from './lights.ts';
import type { Picture } from './picture.ts';
import { lightIn } from './picture-of.ts';

export { TOWN } from './kit/frame.ts';
export type { Picture } from './picture.ts';
export { pictureOf } from './picture-of.ts';
export { weatherRise } from './places.ts';
export { PAVILIONS } from './sites.ts';

/** The colour of the sky at the upper edge of the town, where more of it may follow. */
export const skyAbove = (calendar: number, palette: Look['palette']): string =>
  lightAt(lightIn(calendar), { palette }).sky[0];

/** Draws the town over the whole width of the canvas, from its top. Rejects where the browser cannot. */
export async function drawTown(
  pen: CanvasRenderingContext2D,
  picture: Picture,
  palette: Look['palette'],
): Promise<void> {
  const [{ layersIn }, { linesIn }, { letGo, raster }] = await Promise.all([
    import('./layers.ts'),
    import('./stage/sheets.ts'),
    import('./stage/raster.ts'),
  ]);
  const { width, height } = pen.canvas;
  const view = { width, height, scale: width / TOWN.width, x: 0, y: 0 };
  for await (const { text, place } of linesIn(layersIn(picture, { palette, detail: 'full' }), view)) {
    const pixels = await raster(text);
    if (!pixels) throw new Error('this browser draws no SVG');
    pen.drawImage(pixels, place.x, place.y);
    letGo(pixels);
  }
}

/** What the town plays at the end. */
export interface Played {
  readonly seconds: number;
  /** Draws the moment after so many seconds over the whole width of the canvas. */
  readonly drawAt: (seconds: number) => void;
}

/** The end of a game, from what is seen at the end alone. */
export async function playedEnd(
  pen: CanvasRenderingContext2D,
  { picture, outcome }: { readonly picture: Picture; readonly outcome: Outcome },
  palette: Look['palette'],
): Promise<Played> {
  const [{ finaleOf }, { dressed }, { drawFinale }] = await Promise.all([
    import('./finale/finale.ts'),
    import('./finale/dressed.ts'),
    import('./finale/draw.ts'),
  ]);
  const finale = finaleOf(picture, outcome);
  const wardrobe = await dressed(finale, palette);
  return { seconds: finale.seconds, drawAt: (seconds) => drawFinale(pen, { finale, wardrobe }, seconds) };
}
