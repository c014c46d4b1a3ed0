// What does the town look like as pixels? Its sheets laid over each other in a browser, and each sheet's own shape.
import type { Page } from 'playwright-core';
import type { Layer, LayerId } from '../../../src/client/board/layers.ts';

/** Half of the town's own size: enough to compare areas. */
export const WIDTH = 800;
export const HEIGHT = 320;

export interface Pixels {
  /** Red, green, blue and opacity of each point, row by row. */
  readonly town: Uint8Array;
  /** Opacity of one sheet alone. */
  readonly shape: (id: LayerId) => Uint8Array;
}

interface Drawn {
  readonly town: string;
  readonly sheets: Readonly<Record<string, string>>;
}

/** Runs in the browser. */
async function draw(work: {
  layers: readonly {
    id: string;
    box: { x: number; y: number; width: number; height: number };
    svg: string;
  }[];
  width: number;
  height: number;
}): Promise<Drawn> {
  const scale = work.width / 1600;
  const canvas = () => {
    const made = new OffscreenCanvas(work.width, work.height);
    const pen = made.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no canvas');
    return pen;
  };
  const text = (pen: OffscreenCanvasRenderingContext2D) => {
    const { data } = pen.getImageData(0, 0, work.width, work.height);
    let binary = '';
    for (let i = 0; i < data.length; i += 8192) binary += String.fromCharCode(...data.subarray(i, i + 8192));
    return btoa(binary);
  };
  const town = canvas();
  const sheets: Record<string, string> = {};
  for (const { id, box, svg } of work.layers) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const alone = canvas();
    for (const pen of [town, alone])
      pen.drawImage(image, box.x * scale, box.y * scale, box.width * scale, box.height * scale);
    sheets[id] = text(alone);
  }
  return { town: text(town), sheets };
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

export async function pixelsOf(page: Page, layers: readonly Layer[]): Promise<Pixels> {
  const { town, sheets } = await page.evaluate(draw, { layers: [...layers], width: WIDTH, height: HEIGHT });
  return { town: bytes(town), shape: (id) => bytes(sheets[id] ?? '') };
}
