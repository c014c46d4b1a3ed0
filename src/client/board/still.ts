// How does the town look at one moment, without a stage? The same sheets, laid over each other on a canvas.
import type { Layer, Look } from './layers.ts';
import type { Picture } from './picture.ts';

export { pictureOf } from './picture.ts';

/** Size of the town in its own units. */
export const TOWN = { width: 1600, height: 640 } as const;

async function imageOf({ svg }: Layer): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Draws the town over the whole width of the canvas, from its top. Rejects where the browser cannot. */
export async function drawTown(
  pen: CanvasRenderingContext2D,
  picture: Picture,
  palette: Look['palette'],
): Promise<void> {
  const { layersOf } = await import('./layers.ts');
  const scale = pen.canvas.width / TOWN.width;
  for (const layer of layersOf(picture, { palette, detail: 'full' })) {
    const { x, y, width, height } = layer.box;
    pen.drawImage(await imageOf(layer), x * scale, y * scale, width * scale, height * scale);
  }
}
