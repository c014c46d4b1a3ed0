// How does a sheet of SVG become pixels of just the size it is shown at?
import type { Size } from '../fit.ts';
import type { Box } from '../kit/frame.ts';

const FRAME = /\s(viewBox|width|height|preserveAspectRatio)="[^"]*"/g;

/** The same drawing, of which only `box` is seen, `size` pixels large. */
export function framed(svg: string, box: Box, size: Size): string {
  const frame = ` viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${size.width}" height="${size.height}" preserveAspectRatio="none"`;
  return svg.replace(/<svg\b[^>]*/, (head) => head.replaceAll(FRAME, '') + frame);
}

/** Where the browser can, the pixels are made beside the page's own work. Null: this is no drawing. */
export async function raster(svg: string): Promise<CanvasImageSource | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return await createImageBitmap(image).catch(() => image);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function letGo(pixels: CanvasImageSource): void {
  if (pixels instanceof ImageBitmap) pixels.close();
}
